/** Endings of names that say another kind than the bytes do. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { lieOf } from '../../../src/engine/adapters/endings'
import { specimenText } from '../../../src/engine/form/specimen'
import { line, word } from '../../support/docx'
import { xlsOf } from '../../support/xls'
import { workbookOf } from '../../support/xlsx'

const encoder = new TextEncoder()
const page = encoder.encode(`<html><body><p>${specimenText()}</p></body></html>`)
const lies = async (name: string, bytes: Uint8Array) => (await checkReport({ name, bytes })).notes.filter((note) => note.startsWith('文件名是'))

describe('an ending', () => {
  it('that says another kind is named', async () => {
    expect(await lies('年报.doc', page)).toEqual(['文件名是 .doc，实际是网页，已按网页读取。'])
    expect(await lies('年报.XLS', page)).toEqual(['文件名是 .xls，实际是网页，已按网页读取。'])
    expect(await lies('年报.doc', word(line('甲')))).toEqual(['文件名是 .doc，实际是 Word 文件（.docx），已按 Word 文件（.docx）读取。'])
    expect(await lies('年报.xls', workbookOf('规章\t1'))).toEqual(['文件名是 .xls，实际是 Excel 文件（.xlsx），已按 Excel 文件（.xlsx）读取。'])
    expect(await lies('年报.xlsx', xlsOf('规章\t1'))).toEqual(['文件名是 .xlsx，实际是旧格式的 Excel 文件（.xls），已按旧格式的 Excel 文件（.xls）读取。'])
    expect(await lies('年报．ｄｏｃ', page)).toHaveLength(1)
    expect(await lies('年报.doc', encoder.encode('甲县人民政府'))).toEqual(['文件名是 .doc，实际是纯文本，已按纯文本读取。'])
    expect(await lies('年报.doc', encoder.encode('{\\rtf1 a}'))).toEqual(['文件名是 .doc，实际是 RTF 文件，已按 RTF 文件读取。'])
  })

  it('that fits, or says nothing, is not', async () => {
    expect(await lies('年报.html', page)).toEqual([])
    expect(await lies('年报.2023年', page)).toEqual([])
    expect(await lies('doc', page)).toEqual([])
    expect(await lies('年报.wps', word(line('甲')))).toEqual([])
    expect(await lies('年报.et', workbookOf('规章\t1'))).toEqual([])
    expect(lieOf('年报.txt', 'markdown')).toBeNull()
    expect(lieOf(undefined, 'text')).toBeNull()
  })

  it('of a file in an archive is held against that file, and the archive holds anything', async () => {
    expect(await lies('年报.zip', zipSync({ 'a.doc': page }))).toEqual(['文件名是 .doc，实际是网页，已按网页读取。'])
    expect(await lies('年报.zip', zipSync({ 'a.html': page }))).toEqual([])
  })

  it('is no note on a file that was not read', async () => {
    expect((await checkReport({ name: '年报.xls', bytes: word('') })).notes).toEqual([])
  })
})
