import { useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import { askPhone, device, upload } from '@/cloud'

/** A chosen photo: `fileId` once it has arrived, `failed` when it did not. */
export interface Photo {
  readonly path: string
  readonly fileId: string | null
  readonly failed: boolean
}

export const MOST_PHOTOS = 6

const choose = async (count: number): Promise<string[]> => {
  const chosen = await askPhone('chooseMedia', () => Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] }))
  return chosen?.tempFiles.slice(0, count).map((file) => file.tempFilePath) ?? []
}

const asPhoto = (path: string): Photo => ({ path, fileId: null, failed: false })

/** Photos go up as soon as they are chosen, so that sending does not have to wait for them. */
export const usePhotos = (folder: string, first: readonly Photo[] = [], most = MOST_PHOTOS) => {
  const [photos, setPhotos] = useState<readonly Photo[]>(first)

  const put = (path: string, change: Partial<Photo>) =>
    setPhotos((old) => old.map((photo) => (photo.path === path ? { ...photo, ...change } : photo)))

  // What did not arrive is kept on the phone: a draft of it must outlive the page.
  const send = async (path: string) => {
    put(path, { failed: false })
    const reply = await upload(path, folder)
    put(path, reply.ok ? { fileId: reply.data } : { failed: true, path: await device.keep(path) })
  }
  const resume = useRef(() => void Promise.all(first.filter(({ fileId }) => fileId === null).map(({ path }) => send(path))))
  useEffect(() => resume.current(), [])

  const add = async () => {
    const paths = await choose(most - photos.length)
    setPhotos((old) => [...old, ...paths.map(asPhoto)])
    await Promise.all(paths.map(send))
  }

  const remove = (path: string) => setPhotos((old) => old.filter((photo) => photo.path !== path))
  const fileIds = photos.flatMap((photo) => photo.fileId ?? [])
  const ready = photos.every((photo) => photo.fileId)
  /** Nothing is on its way any more, though something may have failed. */
  const settled = photos.every((photo) => photo.fileId !== null || photo.failed)
  return { photos, add, remove, again: send, fileIds, ready, settled }
}
