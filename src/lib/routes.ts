import Taro from '@tarojs/taro'

const go = (url: string) => void Taro.navigateTo({ url })

/** Every way through the program, in one place. */
export const open = {
  ask: () => go('/resident/ask/index'),
  settle: () => go('/resident/settle/index'),
  pickGrid: () => go('/resident/settle/index?pick=1'),
  matter: (id: string) => go(`/pages/matter/index?id=${id}`),
  matterInstead: (id: string) => void Taro.redirectTo({ url: `/pages/matter/index?id=${id}` }),
  handle: (id: string, step: 'echo' | 'answer') => go(`/worker/handle/index?id=${id}&step=${step}`),
  queue: () => go('/worker/queue/index'),
  inbox: () => go('/pages/inbox/index'),
  matters: () => void Taro.switchTab({ url: '/pages/matters/index' }),
  home: () => void Taro.switchTab({ url: '/pages/home/index' }),
  sent: (id: string) => void Taro.redirectTo({ url: `/resident/sent/index?id=${id}` }),
}

/** Back to where the person came from, or home when the page was opened cold. */
export const back = () => (Taro.getCurrentPages().length > 1 ? void Taro.navigateBack() : open.home())

export const dial = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
