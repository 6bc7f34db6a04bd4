/** What belongs to the person and not to a report: the local profile, the name under which things are set aside, what goes with the roster. One row each. */
import type { Database } from './database'

/** `profile`: the text of a profile file. `person`: a name. `roster`: where its units are, until when they report and to whom, as JSON. */
export type SettingKey = 'profile' | 'person' | 'roster'

/** The settings as kept; one that was never kept, or is no text, is left out. */
export async function readSettings(database: Database): Promise<Partial<Record<SettingKey, string>>> {
  const [profile, person, roster] = await database.read((transaction) => {
    const settings = transaction.objectStore('settings')
    return Promise.all([settings.get('profile'), settings.get('person'), settings.get('roster')])
  })
  return { ...(typeof profile === 'string' && { profile }), ...(typeof person === 'string' && { person }), ...(typeof roster === 'string' && { roster }) }
}

export async function writeSetting(database: Database, key: SettingKey, value: string): Promise<void> {
  await database.write((transaction) => transaction.objectStore('settings').put(value, key))
}
