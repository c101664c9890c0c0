import type { Recorded, Voice } from './voice'
import { LONGEST_VOICE, wholeSeconds } from './voice-length'

const listen = async (isOver: () => boolean, onReady: (stop: () => void) => void): Promise<Recorded> => {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  const recorder = new MediaRecorder(microphone)
  const heard: Blob[] = []
  const began = Date.now()
  recorder.ondataavailable = ({ data }) => heard.push(data)
  let cut = false
  const stopped = new Promise((resolve) => (recorder.onstop = resolve))
  const stop = () => recorder.state === 'recording' && recorder.stop()
  const limit = setTimeout(stop, LONGEST_VOICE * 1000)
  recorder.start()
  microphone.getTracks().forEach((track) =>
    track.addEventListener('ended', () => {
      cut = true
      stop()
    }),
  )
  onReady(stop)
  if (isOver()) stop()
  await stopped
  clearTimeout(limit)
  microphone.getTracks().forEach((track) => track.stop())
  const path = URL.createObjectURL(new Blob(heard, { type: recorder.mimeType }))
  return { path, seconds: wholeSeconds(Date.now() - began), kind: recorder.mimeType.includes('mp4') ? 'm4a' : 'webm', cut }
}

export const voice: Voice = {
  record: () => {
    let over = false
    let stopRecorder = () => undefined as unknown
    const done = listen(
      () => over,
      (stop) => (stopRecorder = stop),
    )
    const stop = () => {
      over = true
      stopRecorder()
    }
    return { done, stop }
  },
  play: (url, onEnd) => {
    const player = new Audio(url)
    const end = () => {
      player.pause()
      onEnd()
    }
    player.onended = end
    player.onerror = end
    void player.play().catch(end)
    return end
  },
}
