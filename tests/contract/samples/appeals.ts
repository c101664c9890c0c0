import type { CallAbout } from '@/contract/functions'
import { refused, text, type SamplesOf } from './sample'

const key = 'key-12345678'
const id = 'ap_0123456789abcdef01234567'
const orgId = '152221108209'
const at = 1_790_000_000_000
const appeal = {
  id,
  mine: true,
  who: '周示例',
  placeName: '俄体村',
  text: '上周清雪没有记',
  about: { title: '道路路灯', points: 5, at, mayReverse: true },
  state: 'refused',
  level: 'community',
  at,
  dueAt: null,
  contestUntil: at + 1,
  story: [
    { at, what: 'made', who: '周示例', text: '上周清雪没有记', points: null },
    { at, what: 'refused', who: '刘示例', text: '查过了', points: null },
  ],
  can: ['contest'],
} as const
export const shownAppeal = { ...appeal, story: [...appeal.story], can: [...appeal.can] }

export const appealsSamples = {
  'appeals.make': {
    inputs: [
      { key, text: '上周清雪没有记' },
      { key, text: '少了', entryId: 'e_1' },
      { key, text: '少了', orgId },
    ],
    refused: [
      refused('text', { key, text: ' ' }, '请填写哪里不对'),
      refused('text', { key, text: text(301) }, '哪里不对最多 300 个字，请写短一些'),
      refused('key', { text: '少了' }, '缺少本次操作的编号，请退出页面重试'),
      refused('entryId', { key, text: '少了', entryId: { $ne: '' } }, '缺少编号'),
      refused('orgId', { key, text: '少了', orgId: '152221' }, '请选是哪个村(社区)'),
    ],
    output: shownAppeal,
  },
  'appeals.list': {
    inputs: [{}, { after: '1_ap' }],
    refused: [refused('after', { after: 7 }, '翻页失败，请下拉刷新')],
    output: { rows: [shownAppeal], next: null },
  },
  'appeals.show': {
    inputs: [{ id }],
    refused: [refused('id', { id: '../people' }, '编号不对，请返回列表重新打开')],
    output: shownAppeal,
  },
  'appeals.settle': {
    inputs: [
      { id, key, accept: true, points: 5, text: '查到了' },
      { id, key, accept: false, text: '查过了' },
      { id, key, accept: true, reverse: true, text: '那天没有清雪' },
      { id, key, accept: true, reverse: true, points: 3, text: '只清了一户' },
    ],
    refused: [
      refused('accept', { id, key, text: '查过了' }, '请选补还是不补'),
      refused('points', { id, key, accept: true, text: '查到了' }, '请填补多少分'),
      refused('reverse', { id, key, accept: true, reverse: 'yes', text: '查到了' }, '请选这一笔要不要退回'),
      refused('points', { id, key, accept: true, points: 0, text: '查到了' }, '积分至少填 1'),
      refused('points', { id, key, accept: true, points: 2.5, text: '查到了' }, '积分要填整数'),
      refused('text', { id, key, accept: false, text: '' }, '请填写理由'),
    ],
    output: shownAppeal,
  },
  'appeals.contest': {
    inputs: [{ id, key, text: '照片上有我' }],
    refused: [refused('text', { id, key, text: '' }, '请填写为什么不同意')],
    output: shownAppeal,
  },
} satisfies SamplesOf<CallAbout<'appeals'>>
