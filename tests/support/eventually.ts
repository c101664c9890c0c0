const pause = 100
/** Longer than anything takes on a slow machine. */
const patience = 60_000

/** Asks again until the answer is as it should be, and resolves to it; after a minute to the last answer, for the test to judge. */
export const eventually = async <Answer>(ask: () => Promise<Answer>, isGood: (answer: Answer) => boolean): Promise<Answer> => {
  const until = performance.now() + patience
  let answer = await ask()
  while (!isGood(answer) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    answer = await ask()
  }
  return answer
}
