/** The door to chart.js, with the few pieces that bars need. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)

export interface Bars {
  readonly labels: readonly string[]
  /** null leaves a gap: a figure that is not known is no bar of length 0. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

const GRAYS = ['#333', '#8a8a8a', '#c4c4c4', '#fff']
/** Characters beyond which a name takes two lines. */
const LONG = 11
const TOKENS = ['--accent', '--warning', '--good', '--ink-3']

function palette(): { ink: string; grid: string; bars: string[]; font: string } {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  // On paper all tokens are black, and stacked parts must still be told apart.
  const bars = matchMedia('print').matches ? GRAYS : TOKENS.map(token)
  return { ink: token('--ink-2'), grid: token('--line'), bars, font: token('--sans') }
}

/** A long name in two lines, so that it is not cut off: 行政诉讼·未经复议直接起诉. */
function linesOf(name: string): string | string[] {
  if (name.includes('·')) return name.split('·')
  const middle = Math.ceil(name.length / 2)
  return name.length > LONG ? [name.slice(0, middle), name.slice(middle)] : name
}

function options({ ink, grid, font }: ReturnType<typeof palette>, { labels, series }: Bars) {
  const stacked = series.length > 1
  const ticks = { color: ink, font: { family: font, size: 13 } }
  return {
    indexAxis: 'y' as const,
    animation: false as const,
    maintainAspectRatio: false,
    scales: {
      x: { stacked, beginAtZero: true, ticks: { ...ticks, precision: 0 }, grid: { color: grid }, border: { color: grid } },
      y: { stacked, ticks: { ...ticks, autoSkip: false }, grid: { display: false }, border: { color: grid } }
    },
    plugins: {
      legend: { display: stacked, labels: { color: ink, boxWidth: 14, font: { family: font, size: 13 } } },
      tooltip: { callbacks: { title: (items: readonly { readonly dataIndex: number }[]) => items.flatMap(({ dataIndex }) => labels[dataIndex] ?? []) } }
    }
  }
}

function datasets({ series }: Bars, { bars, ink }: ReturnType<typeof palette>) {
  return series.map((one, index) => ({
    label: one.name,
    data: [...one.values],
    backgroundColor: bars[index % bars.length] ?? ink,
    borderColor: ink,
    borderWidth: 1,
    maxBarThickness: 22
  }))
}

/** Draws horizontal bars, stacked where there are several series, in the colors of the page. Gives what takes the drawing away. */
export function drawBars(canvas: HTMLCanvasElement, bars: Bars): () => void {
  const colors = palette()
  const chart = new Chart(canvas, { type: 'bar', data: { labels: bars.labels.map(linesOf), datasets: datasets(bars, colors) }, options: options(colors, bars) })
  const repaint = () => {
    const now = palette()
    chart.data.datasets = datasets(bars, now)
    chart.options = options(now, bars)
    // A sheet is narrower than the screen.
    chart.resize()
    chart.update('none')
  }
  const moods = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('print')]
  moods.forEach((mood) => mood.addEventListener('change', repaint))
  return () => {
    moods.forEach((mood) => mood.removeEventListener('change', repaint))
    chart.destroy()
  }
}
