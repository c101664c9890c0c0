import { useEffect, useRef, useState } from 'react'
import { voice } from '@/cloud'

/** Plays one voice note; a second tap, or leaving the page, stops it. */
export const usePlayer = (url: string) => {
  const [playing, setPlaying] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])
  const toggle = () => {
    if (stop.current) {
      stop.current()
      return
    }
    setPlaying(true)
    stop.current = voice.play(url, () => {
      stop.current = null
      setPlaying(false)
    })
  }
  return { playing, toggle }
}
