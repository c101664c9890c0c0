type Tell = (result: object) => void

/** Microphone and loudspeaker: what is recorded lasts as long as `said` says, in ms. */
export const soundApis = (said: number): Record<string, () => unknown> => {
  const stopped: { tell: Tell; fail: Tell } = { tell: () => undefined, fail: () => undefined }
  const recorder = {
    onStop: (tell: Tell) => (stopped.tell = tell),
    onError: (tell: Tell) => (stopped.fail = tell),
    start: () => undefined,
    stop: () => setTimeout(() => stopped.tell({ tempFilePath: 'wxfile://tmp_voice.mp3', duration: said, fileSize: 6_000 }), 0),
  }
  const player = () => {
    const ended: { tell: () => void } = { tell: () => undefined }
    return {
      src: '',
      onEnded: (tell: () => void) => (ended.tell = tell),
      onError: () => undefined,
      play: () => undefined,
      destroy: () => undefined,
    }
  }
  return { getRecorderManager: () => recorder, createInnerAudioContext: player }
}
