import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'

/** From this width on, in CSS pixels, a list and what is picked from it stand side by side. The style sheets say the same. */
const WIDE = 900

/** Base library below 2.20.1 knows only the older of the two. */
const widthNow = () => (Taro.canIUse('getWindowInfo') ? Taro.getWindowInfo() : Taro.getSystemInfoSync()).windowWidth

const isWide = () => widthNow() >= WIDE

/** Whether there is room for two columns; follows the window. */
export const useWide = (): boolean => {
  const [wide, setWide] = useState(isWide)
  useEffect(() => {
    const look = () => setWide(isWide())
    Taro.onWindowResize(look)
    return () => Taro.offWindowResize(look)
  }, [])
  return wide
}
