import { states, steps, type State, type Step } from '@/contract/words'
import type { Hand } from './hands'
import { moveOf, stepOf, transitions, type Transition } from './lifecycle'

const hands: Readonly<Record<Hand, string>> = {
  owner: '负责人',
  receiver: '接手的人',
  supervisor: '督办的上级',
  claimant: '认领人',
  unit: '接办单位',
  asker: '提出人',
  reviewer: '来定的人',
  department: '部门',
  secretary: '书记',
  member: '党员',
  author: '拍照的人',
  neighbour: '邻居',
  relative: '代他说的人',
  checker: '上级',
  clock: '到时间',
}

/** What people call the transitions that no button of theirs names. */
const names: Partial<Readonly<Record<Transition, string>>> = {
  accept: '接手',
  refuseDecline: '继续办理',
  callBackInVain: '回访没解决',
  confirmCall: '回访后说解决了',
  spotCheckInVain: '抽查没解决',
  draw: '抽中',
  takeBack: '收回发布',
  handBack: '办不了，退回',
  recall: '收回，不请单位办了',
  stepBack: '撤回，别人还在等',
  join: '我也遇到',
  remind: '提醒',
  warn: '超时，上一级督办',
  raise: '还没办，再上一级督办',
  giveBack: '24小时没联系，退回',
  unitLapse: '单位没有回应，退回',
  unitLeave: '单位退出报到，退回',
  answerPart: '合进去的那件回答了',
  lapse: '七天没有评价',
}

const nameOf = (transition: Transition): string => names[transition] ?? steps[(stepOf(transition) ?? transition) as Step]
const handsOf = (transition: Transition): string =>
  moveOf(transition)
    .by.map((hand) => hands[hand])
    .join('、')

const arrow = (transition: Transition, from: State): readonly string[] => {
  const { to } = moveOf(transition)
  return to === null || to === from ? [] : [`  ${from} --> ${to}: ${nameOf(transition)} ${transition} · ${handsOf(transition)}`]
}

/** What happens to a matter without moving it, as one line beside its state. */
const staying = (state: State): readonly string[] => {
  const here = transitions.filter((transition) => moveOf(transition).from.includes(state) && (moveOf(transition).to ?? state) === state)
  const lines = here.map((transition) => `    ${nameOf(transition)} ${transition} · ${handsOf(transition)}`)
  return lines.length === 0 ? [] : [`  note right of ${state}`, ...lines, '  end note']
}

/** The lifecycle as a Mermaid state diagram, for the READMEs: arrows for what moves a matter, notes for what does not. */
export const diagram = (): string => {
  const all = Object.keys(states) as State[]
  const named = all.map((state) => `  ${state}: ${states[state]} ${state}`)
  const moving = transitions.flatMap((transition) => moveOf(transition).from.flatMap((state) => arrow(transition, state)))
  return [
    'stateDiagram-v2',
    ...named,
    '  [*] --> awaitingResponse: 提交 submit · 提出人',
    ...moving,
    ...all.flatMap(staying),
    '  closed --> [*]',
  ].join('\n')
}
