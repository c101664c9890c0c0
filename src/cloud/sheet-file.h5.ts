import type { SheetFiles } from './sheet-file'

export const sheetFiles: SheetFiles = {
  choose: () =>
    new Promise((resolve) => {
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'sheet-file'
      input.accept = '.xlsx,.csv'
      input.style.display = 'none'
      const give = (file: File | undefined) => {
        input.remove()
        resolve(file ? { path: URL.createObjectURL(file), name: file.name } : null)
      }
      input.addEventListener('change', () => give(input.files?.[0]))
      input.addEventListener('cancel', () => give(undefined))
      document.body.appendChild(input)
      input.click()
    }),
  open: async ({ url, name }) => {
    const answer = await fetch(url).catch(() => null)
    if (!answer?.ok) return 'notFetched'
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await answer.blob())
    link.download = name
    link.click()
    return 'opened'
  },
  chooseWord: '从电脑选表格',
}
