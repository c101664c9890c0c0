import { forOutcome, forService, saying, type Messages } from './words'

/** What members and their community are told about hours. */
export const attendanceMessages = {
  hoursConfirmed: {
    urgency: 'ordinary',
    title: '服务时长确认了',
    text: ({ who, summary, words }) => `${who}确认了「${summary}」：${words ?? ''}。不对的话，在服务卡上点一下就能提`,
    ...forOutcome('member', '已确认'),
  },
  hoursCorrected: {
    urgency: 'answer',
    title: '服务时长改了',
    text: ({ who, summary, words }) => `${who}改了「${summary}」：${words ?? ''}`,
    ...forOutcome('member', '已更正'),
  },
  objectionAnswered: {
    urgency: 'answer',
    title: '社区看过您说的时长了',
    text: ({ who, summary, words }) => `${who}回答「${summary}」：${words ?? ''}`,
    ...forOutcome('member', '已回答'),
  },
  unitSheetReady: {
    urgency: 'ordinary',
    title: '单位的服务反馈表好了',
    text: ({ who, summary, words }) => `${who}${summary}：${words ?? ''}。点开可以看、可以打印，也能存成表格`,
    ...forOutcome('member', '已生成'),
  },
  halfSheetReady: {
    urgency: 'ordinary',
    title: '您的半年服务小结好了',
    text: ({ summary, words }) => `${summary}：${words ?? ''}。点开看看，打印或截图，就能交给单位的支部`,
    ...forOutcome('member', '已生成'),
  },
  hoursObjected: {
    urgency: 'answer',
    title: '有人说时长不对',
    text: ({ who, summary, words }) => `${who}说「${summary}」${saying(words, '时长不对')}，请核对后回答`,
    ...forService('staff', '有人说时长不对'),
  },
} as const satisfies Messages
