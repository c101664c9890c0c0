import Taro from '@tarojs/taro'

/** A point picked on the map, GCJ-02 degrees; null when none was picked or this phone has no map to pick from. */
export const pickPlace = async (): Promise<{ lng: number; lat: number } | null> => {
  try {
    const { longitude, latitude } = await Taro.chooseLocation({})
    return { lng: longitude, lat: latitude }
  } catch {
    return null
  }
}
