type Tell = (result: object) => void

/** Microphone and loudspeaker: what is recorded lasts as long as `said` says, in ms. `ring`: a call comes in. */
export const createSound = (said: number): { apis: Record<string, () => unknown>; ring: () => void } => {
  const stopped: { tell: Tell; fail: Tell; cut: () => void } = { tell: () => undefined, fail: () => undefined, cut: () => undefined }
  const recorder = {
    onStop: (tell: Tell) => (stopped.tell = tell),
    onError: (tell: Tell) => (stopped.fail = tell),
    onInterruptionBegin: (tell: () => void) => (stopped.cut = tell),
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
  return { apis: { getRecorderManager: () => recorder, createInnerAudioContext: player }, ring: () => stopped.cut() }
}
