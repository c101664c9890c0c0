import { states, steps, type State, type Step } from '@/contract/words'
import { lifecycle, type Transition } from './lifecycle'

const hands = { owner: '负责人', asker: '提出人', clock: '到时间' } as const
const isWord = (transition: Transition): transition is Step => transition in steps

const nameOf = (transition: Transition): string => (isWord(transition) ? steps[transition] : '七天没有评价')

/** The lifecycle as a Mermaid state diagram, for the READMEs. */
export const diagram = (): string => {
  const lines = (Object.keys(lifecycle) as Transition[]).flatMap((transition) => {
    const { from, to, by } = lifecycle[transition]
    return from.map((state: State) => `  ${state} --> ${to}: ${nameOf(transition)} ${transition} · ${hands[by]}`)
  })
  const named = (Object.keys(states) as State[]).map((state) => `  ${state}: ${states[state]} ${state}`)
  return ['stateDiagram-v2', ...named, '  [*] --> awaitingResponse: 提交 submit · 提出人', ...lines, '  closed --> [*]'].join('\n')
}
