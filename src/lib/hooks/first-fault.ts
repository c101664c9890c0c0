import Taro from '@tarojs/taro'

/** Rows of a card that are at fault; sheets stand over the page and need no scrolling. */
const FAULT = '.card .field-error'

/** Scrolls to the first field at fault, once it is drawn. A page without one stays where it is. */
export const showFirstFault = () =>
  Taro.nextTick(() => void Taro.pageScrollTo({ selector: FAULT, offsetTop: -160, duration: 200 }).catch(() => undefined))
