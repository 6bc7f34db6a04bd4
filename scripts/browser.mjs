/** Finds the browser that the end-to-end tests drive: any Chrome, Chromium or Edge. */
import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : []
  })
]

/** Whether a browser starts from this path: Ubuntu leaves a script there that only asks for a snap. */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

/**
 * The path of a browser: what GOUJI_BROWSER names, else names on PATH, then the usual places of Linux, macOS and Windows.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env.GOUJI_BROWSER
  if (chosen) return runs(chosen) ? chosen : undefined
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => COMMANDS.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
  return [...onPath, ...PLACES].find(runs)
}

/** Whether a font with Chinese characters is there; only Linux installations come without one. */
function chineseFonts() {
  if (process.platform !== 'linux') return true
  const list = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

/**
 * Finds a browser or, on Debian and its relatives as root, installs chromium and Chinese fonts.
 * @param {(line: string) => void} say
 * @returns {string | undefined} undefined where a person has to act; what to do was said
 */
export function provideBrowser(say) {
  const found = findBrowser()
  if (!found && process.env.GOUJI_BROWSER) {
    say(`GOUJI_BROWSER names no browser that starts: ${process.env.GOUJI_BROWSER}`)
    return undefined
  }
  const fonts = chineseFonts()
  const apt = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const wanted = [...(found ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk', 'fontconfig'])]
  if (wanted.length > 0 && apt) {
    say(`Installing ${wanted.join(' and ')} with apt-get ...`)
    const options = { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    try {
      execFileSync('/usr/bin/apt-get', ['update', '-q'], options)
      execFileSync('/usr/bin/apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted], options)
    } catch {
      say('apt-get failed; its own message stands above.')
    }
  }
  const browser = findBrowser()
  if (browser) {
    say(`Browser: ${browser}`)
    if (!chineseFonts()) say('No font with Chinese characters was found: the tests run, screenshots will show boxes.')
    return browser
  }
  say('No Chrome, Chromium or Edge was found, and the end-to-end tests need one. Do one of these and run `npm test` again:')
  say('  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk   (older Ubuntu: chromium-browser)')
  say('  Fedora:          sudo dnf install chromium google-noto-sans-cjk-fonts')
  say('  macOS, Windows:  install Google Chrome or Microsoft Edge')
  say('  anywhere else:   set GOUJI_BROWSER to the path of the program')
  return undefined
}
