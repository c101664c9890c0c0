import type { Figure } from '@/contract/words-statistics'

/** What a figure says. A share has what stands above the line and below it. */
interface Definition {
  readonly what: string
  readonly above: string | null
  readonly below: string | null
}

const plain = (what: string): Definition => ({ what, above: null, below: null })

/** One text for each figure: what the page shows when it is tapped, and the last sheet of a report. */
export const definitions: Readonly<Record<Figure, Definition>> = {
  response: {
    what: '大家说的事，有多少按时有人回应。按提出的那天算。「去掉办不了的」是两个人定了办不了的不算。',
    above: '在答应的时间里回应的',
    below: '受理的：提出的，减去合在一起办的和还没到回应时间就撤回的',
  },
  solution: {
    what: '有了结果的事，有多少是提出的人说解决了。办事的人自己回访的不算，别人再问过才算。',
    above: '提出的人说解决了的',
    below: '说解决了的和说没解决的；「全部」里还有两个人定了办不了的',
  },
  satisfaction: {
    what: '评价过的事，有多少是非常满意、满意或基本满意。没评价的不算满意，也不算不满意。',
    above: '前三档评价',
    below: '评价过的',
  },
  open: plain('到这个时候还没有回答的事，不管哪天提出的。等了几天按提出那天算：一半在中间数以内，十件里九件在后一个数以内。'),
  late: plain('还没回答，而且过了答应的时间、过后还没有新的回话的事。'),
  respondTime: plain(
    '从提出到有人回应，只算上班时间；有危险的按钟点算，水电暖气不算夜里。一半的事在中间数以内，十件里九件在后一个数以内。',
  ),
  answerTime: plain('从提出到最后一次回答，算法和回应时长一样。'),
  reopened: { what: '回答过的事，有多少又重新办。', above: '重新办过的', below: '回答过的' },
  handedOn: { what: '受理的事，有多少转了两次手。', above: '转过两次的', below: '受理的' },
  unrated: { what: '结了的事，有多少七天没有评价。', above: '没有评价的', below: '结了的' },
  served: plain(
    '人次：每人每件事算一次，回答了的事、帮成的微心愿、记下的走访、村里认定的服务都算。人数：这段时间里不同的人，一个人只算一次。合在一起办的，每个提出的人算一次；代别人说的，算被帮的那个人；工作人员自己不算。',
  ),
  claims: plain('在职党员认领的群众的事，和其中提出的人说解决了的。'),
  coverage: plain('有人住的户里，有多少户有党员联系。'),
}
