import Taro from '@tarojs/taro'
import type { Recorded, Voice } from './voice'
import { LONGEST_VOICE, wholeSeconds } from './voice-length'

const asked = { duration: LONGEST_VOICE * 1000, sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000, format: 'mp3' } as const

export const voice: Voice = {
  record: () => {
    // One recorder serves the whole program; the last one to listen is told.
    const recorder = Taro.getRecorderManager()
    const done = new Promise<Recorded>((resolve, reject) => {
      let cut = false
      recorder.onStop(({ tempFilePath, duration }) => resolve({ path: tempFilePath, seconds: wholeSeconds(duration), kind: 'mp3', cut }))
      // WeChat only pauses then, and goes on by itself for nobody: what was said is kept.
      recorder.onInterruptionBegin(() => {
        cut = true
        recorder.stop()
      })
      recorder.onError(({ errMsg }) => reject(new Error(errMsg)))
    })
    recorder.start(asked)
    return { done, stop: () => recorder.stop() }
  },
  play: (url, onEnd) => {
    const player = Taro.createInnerAudioContext()
    const end = () => {
      player.destroy()
      onEnd()
    }
    player.onEnded(end)
    player.onError(end)
    player.src = url
    player.play()
    return end
  },
}
