/** Why a button that sends waits a moment. */
export const stillSending = '照片、语音还在传，传完再点'

/** Everything that still lacks, said at once; null: nothing does. Each in words that follow 还差. */
export const stillLacks = (lacks: readonly (string | false)[]): string | null => {
  const all = lacks.filter((one) => one !== false)
  return all.length > 0 ? `还差：${all.join('、')}` : null
}
