import { view } from './matters-read'
import { refused, text, type Samples, type SamplesOf } from './sample'

const id = 'm1'
const key = 'k1234567'
const photo = 'cloud://local.local-1/uploads/p1/a.jpg'
const words = '井水发黄三天了'

/** What is wrong with the id of a step, with `rest` being right. */
const unnamedBut = (rest: object) => [
  refused('id', rest, '缺少编号'),
  refused('id', { ...rest, id: 'a b' }, '编号不对，请返回列表重新打开'),
  refused('id', { ...rest, id: 7 }, '缺少编号'),
]
const unkeyed = refused('key', { id, key: 'short' }, '本次操作的编号不对，请退出页面重试')

/** What is wrong with the words and photos of a step, with `rest` being right. */
const badWords = (rest: object) => [
  refused('text', { ...rest }, '内容要用文字填写'),
  refused('text', { ...rest, text: ' ' }, '请填写内容'),
  refused('text', { ...rest, text: text(1001) }, '内容最多 1000 个字，请写短一些'),
  refused('photos', { ...rest, text: words, photos: photo }, '照片没有传好，请重新选择'),
  refused('photos.0', { ...rest, text: words, photos: ['https://example.test/a.jpg'] }, '照片没有传好，请重新选择'),
  refused('photos', { ...rest, text: words, photos: Array<string>(7).fill(photo) }, '最多放 6 张照片'),
]

const voice = { fileId: 'cloud://local.local-1/photos/p1/a.mp3', seconds: 12 }
const submit = { key, category: 'water', text: words }
const reporting: Samples<'matters.echo'> & Samples<'matters.answer'> = {
  inputs: [
    { id, text: words },
    { id, key, text: words, photos: [photo] },
  ],
  refused: [...unnamedBut({ text: words }), refused('key', { id, text: words, key: 'short' }, unkeyed.message), ...badWords({ id })],
  output: view,
}

export const mattersWrite = {
  'matters.submit': {
    inputs: [
      submit,
      { ...submit, text: ` ${words} `, photos: [photo] },
      { key, category: 'water', voice },
      { ...submit, text: '', voice, onBehalf: { name: '王大爷', phone: '13800000009', relation: 'neighbour', consent: true } },
      { ...submit, place: { gridId: '152221103201001', address: '东头', point: { lng: 121.95, lat: 46.08 } } },
      { ...submit, place: { via: 'household', householdId: 'hh_1' }, tellMember: true },
    ],
    refused: [
      refused('key', { category: 'water', text: words }, '缺少本次操作的编号，请退出页面重试'),
      refused('key', { ...submit, key: 'short' }, '本次操作的编号不对，请退出页面重试'),
      refused('voice.seconds', { key, category: 'water', voice: { ...voice, seconds: 61 } }, '语音最长一分钟'),
      refused('onBehalf.consent', { ...submit, onBehalf: { name: '王大爷', relation: 'family' } }, '请先征得对方同意'),
      refused('tellMember', { ...submit, tellMember: '好' }, '请选告不告诉联系您家的党员'),
      refused('category', { key, text: words }, '请选择是哪方面的事'),
      refused('category', { ...submit, category: text(41) }, '请重新选择是哪方面的事'),
      ...badWords({ key, category: 'water' }),
      refused('place.gridId', { ...submit, place: { gridId: '1' } }, '请选到网格这一级'),
      refused('place.address', { ...submit, place: { address: text(101) } }, '地点最多 100 个字，请写短一些'),
      refused('place.point.lng', { ...submit, place: { point: { lng: '东', lat: 46 } } }, '位置不对，请重新选择'),
    ],
    output: view,
  },
  'matters.respond': {
    inputs: [{ id }, { id, key, promise: '明天上午到' }, { id, voice }],
    refused: [
      ...unnamedBut({}),
      unkeyed,
      refused('promise', { id, promise: text(201) }, '要说的话最多 200 个字，请写短一些'),
      refused('voice.seconds', { id, voice: { ...voice, seconds: 61 } }, '语音最长一分钟'),
    ],
    output: view,
  },
  'matters.echo': reporting,
  'matters.answer': reporting,
  'matters.confirm': {
    inputs: [
      { id, grade: 'satisfied' },
      { id, key, grade: 'verySatisfied', word: '来得快' },
    ],
    refused: [
      ...unnamedBut({ grade: 'satisfied' }),
      refused('grade', { id }, '请选一个评价'),
      refused('grade', { id, grade: '满意' }, '请选一个评价'),
      refused('word', { id, grade: 'satisfied', word: text(201) }, '评价最多 200 个字，请写短一些'),
    ],
    output: view,
  },
  'matters.dispute': {
    inputs: [{ id, text: '水还是黄的' }],
    refused: [
      ...unnamedBut({ text: words }),
      refused('text', { id, text: '' }, '请填写哪里没解决'),
      refused('text', { id, text: text(501) }, '哪里没解决最多 500 个字，请写短一些'),
    ],
    output: view,
  },
  'matters.withdraw': {
    inputs: [{ id }, { id, key, text: '自己修好了' }],
    refused: [...unnamedBut({}), refused('text', { id, text: text(201) }, '原因最多 200 个字，请写短一些')],
    output: view,
  },
} satisfies SamplesOf<
  'matters.submit' | 'matters.respond' | 'matters.echo' | 'matters.answer' | 'matters.confirm' | 'matters.dispute' | 'matters.withdraw'
>
