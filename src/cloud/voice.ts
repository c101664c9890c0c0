/** A voice note as the phone keeps it. */
export interface Recorded {
  readonly path: string
  /** Whole seconds, 1 to 60. */
  readonly seconds: number
  /** How the file's name ends. */
  readonly kind: string
  /** A call or another program took the microphone: what was said until then. */
  readonly cut: boolean
}

export interface Recording {
  /** When it was stopped, or had lasted a minute. Rejects when the phone may not listen. */
  readonly done: Promise<Recorded>
  stop(): void
}

/** Microphone and loudspeaker. The build puts `voice.weapp.ts` or `voice.h5.ts` in the place of this file. */
export interface Voice {
  record(): Recording
  /** Plays from the beginning; answers how to stop it. */
  play(url: string, onEnd: () => void): () => void
}

export declare const voice: Voice
