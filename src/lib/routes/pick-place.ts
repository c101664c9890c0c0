import Taro from '@tarojs/taro'
import { askPhone } from '@/cloud'

/** A point picked on the map, GCJ-02 degrees; null when none was picked. */
export const pickPlace = async (): Promise<{ lng: number; lat: number } | null> => {
  const picked = await askPhone('chooseLocation', () => Taro.chooseLocation({}))
  return picked && { lng: picked.longitude, lat: picked.latitude }
}
