/** What one interface of WeChat takes from a person or does to their phone. */
export interface PrivateInterface {
  /** How WeChat's privacy guide (用户隐私保护指引) names it; null: it need not stand there. */
  readonly guide: string | null
  /** What it is for: in the guide, and said to the person. */
  readonly why: string
  /** What the person calls it. */
  readonly thing: string
  /** Whether app.json must name it (`requiredPrivateInfos`). `place`: only where a county looks whether people are near. */
  readonly required?: 'always' | 'place'
}

/**
 * Every interface that WeChat counts among the private ones, or that the phone asks about, and that this program calls: the
 * README's list, app.json and what is said after 「拒绝」 are all made from it. A test compares it with what the build calls.
 */
export const privateInterfaces = {
  chooseMedia: { guide: '选中的照片或视频', why: '给说的事配照片', thing: '照片' },
  getRecorderManager: { guide: '麦克风', why: '不打字，用嘴说', thing: '麦克风' },
  chooseLocation: { guide: '选择的位置', why: '在地图上点网格的边界', thing: '地图选点', required: 'always' },
  getLocation: { guide: '位置', why: '签到时看在不在现场，不留位置（旗县打开这一项才用）', thing: '位置', required: 'place' },
  saveImageToPhotosAlbum: { guide: '相册（仅写入）', why: '把报到单、联系卡、登记卡存成图片', thing: '存到相册' },
  setClipboardData: { guide: '剪切板', why: '复制没发出去的话', thing: '复制' },
  chooseMessageFile: { guide: '选中的文件', why: '导入表格', thing: '选文件' },
  getPhoneNumber: { guide: '手机号', why: '证明手机号是本人的', thing: '手机号' },
  scanCode: { guide: null, why: '扫公告栏的码、签到码、取货码', thing: '扫码' },
} as const satisfies Readonly<Record<string, PrivateInterface>>

export type Private = keyof typeof privateInterfaces

type Required = { [Name in Private]: (typeof privateInterfaces)[Name] extends { required: string } ? Name : never }[Private]
const isRequired = (name: Private): name is Required => 'required' in privateInterfaces[name]

/** What app.json must declare. */
export const requiredPrivateInfos = (withPlace: boolean): Required[] =>
  (Object.keys(privateInterfaces) as Private[])
    .filter(isRequired)
    .filter((name) => withPlace || privateInterfaces[name].required === 'always')
