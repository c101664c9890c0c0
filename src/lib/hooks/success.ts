import Taro from '@tarojs/taro'

/** Success is told in passing; failure never is. */
export const success = (title: string) => void Taro.showToast({ title, icon: 'success', duration: 1500 })
