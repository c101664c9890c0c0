import type { Device } from './device'

const asWords = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('read:fail')))
    reader.onerror = () => reject(new Error('read:fail'))
    reader.readAsDataURL(file)
  })

export const device: Device = {
  onSignal: (tell) => window.addEventListener('online', tell),
  // A blob's address dies with the page; its content written out lives on in the storage.
  keep: async (path) => {
    try {
      return path.startsWith('blob:') ? await asWords(await (await fetch(path)).blob()) : path
    } catch {
      return path
    }
  },
  print: () => window.print(),
}
