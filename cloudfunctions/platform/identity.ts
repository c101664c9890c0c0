import { cloud } from './cloud'

/** Who calls, as WeChat says: never from the input. Null when nobody is signed in (a timer, a console test). */
export const callerOpenid = (): string | null => {
  const { OPENID } = cloud.getWXContext()
  // The SDK turns an all-digit id into a number.
  return OPENID === undefined || String(OPENID) === '' ? null : String(OPENID)
}

/** True when the platform's own timer calls: any phone can invoke any function by name. */
export const calledByTimer = (): boolean => cloud.getWXContext().SOURCE === 'wx_trigger'

/** True when a phone calls this function itself, not another function and not WeChat. */
export const calledByPhone = (): boolean => /^(wx_client|wx_devtools)$/.test(cloud.getWXContext().SOURCE ?? '')
