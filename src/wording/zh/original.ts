/** Sentences of the original on screen: the page or the table as the reader has it. */
export const zhOriginal = {
  label: '原件',
  reading: '正在打开原件…',
  more: '正在显示其余内容…',
  unread: '原件没有保存在本机，或者显示不出来。请看“官方表样”或“文字”，或者重新放入文件。',
  outdated: '读取方法已经更新，这份是按以前的方法核对的，所以没有标出问题的位置。请重新放入文件再核对一次。',
  asRead: '按文件里的顺序显示读到的文字和表格；字体、颜色和图片不显示。',
  sheet: (name: string) => `工作表：${name}`,
  row: '行号',
  page: (number: number, count: number) => `第 ${number} 页，共 ${count} 页`,
  picture: '这一页没有文字（多半是图片），没有读。',
  notDrawn: '这一页画不出来，只显示读到的文字和表格线。',
  zoomLabel: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoom: (percent: number) => `${percent}%`,
  mark: (severity: string, message: string) => `${severity}：${message}`,
  blank: '空白'
}
