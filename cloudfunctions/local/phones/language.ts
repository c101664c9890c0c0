/** The language of the table. The phones themselves speak Chinese: they are what people in a village use. */
const remembered = 'table.language'

export type Language = 'zh' | 'en'

export const language: Language = (localStorage.getItem(remembered) ?? navigator.language).toLowerCase().startsWith('zh') ? 'zh' : 'en'

/** One thing in both languages. */
export type Both = readonly [zh: string, en: string]

export const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)

/** The whole table is laid anew in the other language. */
export const switchLanguage = (): void => {
  localStorage.setItem(remembered, language === 'zh' ? 'en' : 'zh')
  window.location.reload()
}

/** The words that stand in the page itself: Chinese as it is written, English in `data-en`. */
export const translatePage = (): void => {
  document.documentElement.lang = say('zh-CN', 'en')
  if (language === 'zh') return
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) element.textContent = element.dataset['en'] ?? ''
  for (const element of document.querySelectorAll<HTMLElement>('[data-en-label]'))
    element.setAttribute('aria-label', element.dataset['enLabel'] ?? '')
}
