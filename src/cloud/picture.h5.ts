import type { Picture } from './picture'

const load = (url: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.crossOrigin = 'anonymous'
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('image:fail'))
    image.src = url
  })

const paper = '@page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 210mm; height: 296mm }'

/** Prints one picture on one A4 sheet, and nothing of the page around it. */
const print = (path: string) => {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  document.body.appendChild(frame)
  const inside = frame.contentDocument
  if (!inside) return
  const style = inside.createElement('style')
  style.textContent = paper
  const image = inside.createElement('img')
  image.onload = () => frame.contentWindow?.print()
  image.src = path
  inside.head.appendChild(style)
  inside.body.appendChild(image)
}

export const picture: Picture = {
  draw: async ({ width, height }, paint) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('canvas:fail')
    await paint(context, load)
    return canvas.toDataURL('image/png')
  },
  save: async (path, name) => {
    const link = document.createElement('a')
    link.href = path
    link.download = `${name}.png`
    link.click()
    return true
  },
  print,
  saveWord: '下载图片',
}
