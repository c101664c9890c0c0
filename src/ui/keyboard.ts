/** Lets keys work what a finger can press. The build puts `keyboard.weapp.ts` or `keyboard.h5.ts` in the place of this file. */
export declare const startKeyboard: () => void
