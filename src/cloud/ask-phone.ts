import Taro from '@tarojs/taro'
import { privateInterfaces, type Private } from './private-interfaces'
import { whyRefused, type Refusal } from './refusal'

interface Told {
  readonly content: string
  /** What leads out of it; null where only words help. */
  readonly way: { readonly word: string; readonly go: () => Promise<unknown> } | null
}

const settings = { word: '去设置', go: () => Taro.openSetting() }
const wechatSettings = { word: '去设置', go: () => Taro.openAppAuthorizeSetting({}) }

const words: Readonly<Record<Exclude<Refusal, 'cancelled'>, (thing: string) => Told>> = {
  denied: (thing) => ({ content: `还没有允许用「${thing}」。点「去设置」打开它，回来再点一次`, way: settings }),
  system: (thing) => ({ content: `手机没有让微信用「${thing}」。点「去设置」打开它，回来再点一次`, way: wechatSettings }),
  privacy: (thing) => ({ content: `没有同意隐私保护指引，「${thing}」就用不了。再点一次，可以重新选`, way: null }),
  undeclared: (thing) => ({ content: `这个小程序还没有申报「${thing}」，先不用它也能办。请告诉村(社区)一声`, way: null }),
  broken: (thing) => ({ content: `「${thing}」没有打开。再点一次，还不行就先不用它`, way: null }),
}

const tell = async (what: Private, refusal: Exclude<Refusal, 'cancelled'>) => {
  const { content, way } = words[refusal](privateInterfaces[what].thing)
  const { confirm } = await Taro.showModal({
    title: '没有成',
    content,
    confirmText: way?.word ?? '知道了',
    cancelText: '先不用',
    showCancel: way !== null,
  })
  if (confirm) await way?.go()
}

/** Says why the phone did not do it, once, with a way out; nothing where the person only thought better of it. */
export const tellRefused = (what: Private, error: unknown): void => {
  const refusal = whyRefused(error)
  // Where not even this can be shown there is nothing left to say it with.
  if (refusal !== 'cancelled') void tell(what, refusal).catch(() => undefined)
}

/** Does what needs the person's leave; null where it did not come about, which has been said then. */
export const askPhone = async <Got>(what: Private, work: () => Promise<Got>): Promise<Got | null> => {
  try {
    return await work()
  } catch (error) {
    tellRefused(what, error)
    return null
  }
}
