import { answering, type Api, type Options } from './answering'
import { fileApis, userData } from './disk'
import { selectorQuery, intersectionObserver } from './layout'

/** What the phone is like. */
export interface Device {
  readonly theme?: 'light' | 'dark'
  /** The font size chosen in the phone's settings, 1 is the ordinary one. */
  readonly fontSizeScaleFactor?: number
  /** A base library below 2.20.1: it knows only getSystemInfoSync. */
  readonly old?: boolean
}

type Ask<Answer> = (options: Options) => Answer | Promise<Answer>

/** How the person answers what the phone asks; a question without an answer here fails. */
export interface Answers {
  readonly requestSubscribeMessage?: Ask<Readonly<Record<string, string>>>
  readonly showModal?: Ask<{ confirm: boolean; content?: string }>
  readonly showActionSheet?: Ask<{ tapIndex: number }>
  readonly chooseMedia?: Ask<{ tempFiles: readonly { tempFilePath: string; size: number }[] }>
  readonly scanCode?: Ask<{ result: string; path?: string }>
  readonly getLocation?: Ask<{ longitude: number; latitude: number }>
  readonly makePhoneCall?: Ask<object>
  readonly openSetting?: Ask<object>
  readonly openAppAuthorizeSetting?: Ask<object>
  readonly saveImageToPhotosAlbum?: Ask<object>
  readonly chooseMessageFile?: Ask<{ tempFiles: readonly { path: string; name: string }[] }>
  readonly downloadFile?: Ask<{ tempFilePath: string; statusCode: number }>
  readonly openDocument?: Ask<object>
  readonly chooseLocation?: Ask<{ name: string; address: string; longitude: number; latitude: number }>
}

/** The other end of wx.cloud. */
export interface Cloud {
  readonly callFunction: (name: string, data: unknown) => Promise<unknown>
  /** Gives the file id. */
  readonly uploadFile?: (cloudPath: string, filePath: string) => Promise<string>
  /** A file by its id, for those who may read it: where it lies on the phone then. */
  readonly downloadFile?: (fileId: string) => Promise<{ tempFilePath: string; statusCode: number }>
}

export interface ApiCall {
  readonly api: string
  readonly options: Options
}

const shown = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'stopPullDownRefresh',
  'startPullDownRefresh',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'pageScrollTo',
  'previewImage',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'vibrateShort',
  'setClipboardData',
  'setBackgroundColor',
  'setBackgroundTextStyle',
] as const

const asked = [
  'requestSubscribeMessage',
  'showModal',
  'showActionSheet',
  'chooseMedia',
  'chooseLocation',
  'chooseMessageFile',
  'saveImageToPhotosAlbum',
  'openSetting',
  'openAppAuthorizeSetting',
  'scanCode',
  'getLocation',
  'downloadFile',
  'openDocument',
] as const

const screen = { pixelRatio: 2, screenWidth: 375, screenHeight: 812, windowWidth: 375, windowHeight: 720, statusBarHeight: 44 }

const facts = ({ theme = 'light', fontSizeScaleFactor = 1, old = false }: Device, launch: object): Record<string, unknown> => {
  const base = { SDKVersion: '3.5.8', version: '8.0.50', language: 'zh_CN', theme, fontSizeScaleFactor, enableDebug: false }
  const device = { brand: 'iPhone', model: 'iPhone 12', system: 'iOS 16.0', platform: 'ios', benchmarkLevel: 30 }
  const safeArea = { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 }
  return {
    getSystemInfoSync: () => ({ ...base, ...device, ...screen, safeArea }),
    getWindowInfo: () => ({ ...screen, safeArea }),
    getDeviceInfo: () => device,
    getAppBaseInfo: () => base,
    getSystemSetting: () => ({ locationEnabled: true, wifiEnabled: true }),
    getMenuButtonBoundingClientRect: () => ({ left: 281, right: 368, top: 48, bottom: 80, width: 87, height: 32 }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'wx-test', envVersion: 'release' } }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    canIUse: () => true,
    ...(old && { getWindowInfo: undefined, getDeviceInfo: undefined, getAppBaseInfo: undefined, canIUse: () => false }),
    createSelectorQuery: selectorQuery,
    createIntersectionObserver: intersectionObserver,
  }
}

/** Storage that copies: what was put there can no longer be changed. */
const storageApis = (storage: Map<string, string>): Record<string, (...args: never[]) => unknown> => {
  const get = (key: string): unknown => JSON.parse(storage.get(key) ?? '""')
  const set = (key: string, data: unknown) => void storage.set(key, JSON.stringify(data ?? ''))
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10_240 }),
    getStorage: answering('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new Error('data not found')
      return { data: get(String(key)) }
    }),
    setStorage: answering('setStorage', ({ key, data }) => set(String(key), data)),
    removeStorage: answering('removeStorage', ({ key }) => void storage.delete(String(key))),
  }
}

const cloudApis = ({ callFunction, uploadFile, downloadFile }: Cloud) => ({
  init: () => undefined,
  callFunction: answering('cloud.callFunction', async ({ name, data }) => ({ result: await callFunction(String(name), data) })),
  uploadFile: answering('cloud.uploadFile', async ({ cloudPath, filePath }) => {
    if (!uploadFile) throw new Error('nobody takes files here')
    return { fileID: await uploadFile(String(cloudPath), String(filePath)) }
  }),
  downloadFile: answering('cloud.downloadFile', async ({ fileID }) => {
    if (!downloadFile) throw new Error('-503001 STORAGE_EXCEED_AUTHORITY')
    return downloadFile(String(fileID))
  }),
})

export interface Wx {
  readonly device: Device
  readonly launch: object
  readonly storage: Map<string, string>
  /** Its files, by their paths. */
  readonly disk: Map<string, string>
  readonly answers: Answers
  /** What 「总是保持以上选择」 stands at, by template id. */
  readonly keptConsents: Readonly<Record<string, string>>
  readonly cloud: Cloud
  /** Told of everything that the phone showed or asked. */
  readonly note: (call: ApiCall) => void
}

/**
 * `wx` as far as the program may use it. What is not here is not there: a page that uses more fails, and the API is
 * added with what WeChat does.
 */
export const createWx = ({ device, launch, storage, disk, answers, keptConsents, cloud, note }: Wx): Record<string, unknown> => {
  const noted = (api: string, act: (options: Options) => unknown): [string, Api] => [
    api,
    answering(api, (options) => {
      note({ api, options })
      return act(options)
    }),
  ]
  const ask = (api: (typeof asked)[number]) =>
    noted(api, (options) => {
      const answer = answers[api]
      if (!answer) throw new Error('cancel')
      return answer(options)
    })
  return {
    ...facts(device, launch),
    ...storageApis(storage),
    getSetting: answering('getSetting', () => ({
      authSetting: {},
      subscriptionsSetting: { mainSwitch: true, itemSettings: keptConsents },
    })),
    getFileSystemManager: () => fileApis(disk),
    env: { USER_DATA_PATH: userData },
    ...Object.fromEntries([...shown.map((api) => noted(api, () => undefined)), ...asked.map(ask)]),
    ...Object.fromEntries([noted('makePhoneCall', (options) => answers.makePhoneCall?.(options))]),
    ...Object.fromEntries(
      [
        'onThemeChange',
        'offThemeChange',
        'onAppShow',
        'offAppShow',
        'onWindowResize',
        'offWindowResize',
        'onNetworkStatusChange',
        'offNetworkStatusChange',
      ].map((name) => [name, () => undefined]),
    ),
    nextTick: (then: () => void) => void setTimeout(then, 0),
    cloud: cloudApis(cloud),
  }
}
