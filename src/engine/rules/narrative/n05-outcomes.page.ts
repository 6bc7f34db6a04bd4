import type { RulePage } from '../page'

export const page: RulePage = {
  title: '正文的办理结果与表三一致',
  why: '正文写的予以公开、不予公开、无法提供等件数与表三各行（各组）是同一个数；常见的是把一组的第一行当成整组。',
  check: '看表三同名的行；不予公开、无法提供、不予处理、其他处理要把组内各行加起来。',
  maybeRight: '正文说的是本机关制发文件的公开属性，或用的是条例修订前的分类时，可能没有错。',
  neighbors: ['N03', 'N06', 'A02'],
  years: '2019年度起'
}
