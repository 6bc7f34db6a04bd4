/** What belongs to the person and not to a report: the local profile, the name under which things are set aside. One row each. */
import type { Database } from './database'

/** `profile`: the text of a profile file. `person`: a name. */
export type SettingKey = 'profile' | 'person'

/** The settings as kept; one that was never kept, or is no text, is left out. */
export async function readSettings(database: Database): Promise<Partial<Record<SettingKey, string>>> {
  const [profile, person] = await database.read((transaction) => {
    const settings = transaction.objectStore('settings')
    return Promise.all([settings.get('profile'), settings.get('person')])
  })
  return { ...(typeof profile === 'string' && { profile }), ...(typeof person === 'string' && { person }) }
}

export async function writeSetting(database: Database, key: SettingKey, value: string): Promise<void> {
  await database.write((transaction) => transaction.objectStore('settings').put(value, key))
}
