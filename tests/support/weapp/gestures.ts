import type { Phone } from './phone'

/** What a finger does, and then waiting until the page is still. */
export const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

export const write = async (phone: Phone, selector: string, words: string) => {
  phone.page.get(selector).input(words)
  await phone.settle()
}

export const comesToFront = async (phone: Phone) => {
  phone.page.run('onShow')
  await phone.settle()
}

export const toasts = (phone: Phone) => phone.calls.filter(({ api }) => api === 'showToast').map(({ options }) => options['title'])
