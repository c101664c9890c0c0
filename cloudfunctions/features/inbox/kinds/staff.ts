import type { About } from './about'
import { byHaste, forOutcome, forWorker, forWorkerAgain, saying, shortTime, type Messages } from './words'

const inPlace = ({ place, summary }: About) => `${place}「${summary}」`

/** What those who answer for it are told. */
export const staffMessages = {
  matterSubmitted: {
    urgency: byHaste,
    title: '有人找您办事',
    text: ({ place, summary }) => `${place}：${summary}`,
    ...forWorker('点开就能回应'),
  },
  matterConfirmed: {
    urgency: 'ordinary',
    title: '居民说解决了',
    text: ({ summary, words }) => `「${summary}」${words === null ? '' : `居民留言：「${words}」`}`,
    ...forWorkerAgain('已解决', '居民已确认解决'),
  },
  matterDisputed: {
    urgency: 'answer',
    title: '居民说没解决',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}，请再办一办`,
    ...forWorkerAgain('没解决', '居民说没解决'),
  },
  matterWithdrawn: {
    urgency: 'ordinary',
    title: '居民撤回了',
    text: ({ summary }) => `「${summary}」不用再办了`,
    ...forWorkerAgain('已撤回', '居民已撤回'),
  },
  matterReopened: {
    urgency: 'answer',
    title: '居民请您再办一次',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}`,
    ...forWorkerAgain('请再办', '居民请您再办一次'),
  },
  matterAnsweredFor: {
    urgency: 'ordinary',
    title: '认领的党员给了答复',
    text: ({ who, summary, words }) => `${who}答复了「${summary}」：${saying(words, '已办好')}`,
    ...forWorkerAgain('已答复', '认领的党员给了答复'),
  },
  matterHandedOver: {
    urgency: byHaste,
    title: '有件事转给您',
    text: (about) => `${about.who}转来${inPlace(about)}：${saying(about.words, '请您接手')}。您回应之前还由${about.who}负责`,
    ...forWorker('点开回应就算接手'),
  },
  matterAccepted: {
    urgency: 'ordinary',
    title: '对方接手了',
    text: (about) => `${about.who}接手了${inPlace(about)}`,
    ...forWorkerAgain('已接手', '对方接手了'),
  },
  matterSentBack: {
    urgency: byHaste,
    title: '对方没有接，退回来了',
    text: (about) => `${about.who}没有接${inPlace(about)}：${saying(about.words, '')}。还由您负责`,
    ...forWorkerAgain('退回来了', '对方没有接，还由您负责'),
  },
  matterEscalated: {
    urgency: byHaste,
    title: '下面上报了一件事',
    text: (about) => `${about.who}上报${inPlace(about)}：${saying(about.words, '请您负责')}`,
    ...forWorker('上报到您这里'),
  },
  matterContested: {
    urgency: 'answer',
    title: '居民不同意不予办理',
    text: (about) => `${inPlace(about)}${saying(about.words, '')}，请您重新看`,
    ...forWorkerAgain('不同意', '居民不同意，请重新看'),
  },
  departmentWhistled: {
    urgency: 'answer',
    title: '社区吹哨，请部门来办',
    text: (about) => `${about.who}：${inPlace(about)}${saying(about.words, '')}`,
    ...forWorker('社区吹哨'),
  },
  departmentReplied: {
    urgency: 'ordinary',
    title: '部门答复了',
    text: (about) => `${about.who}：${saying(about.words, '')}（${about.summary}）`,
    ...forWorkerAgain('部门答复', '部门答复了'),
  },
  departmentRated: {
    urgency: 'ordinary',
    title: '社区评价了您的答复',
    text: (about) => `${inPlace(about)}${saying(about.words, '点开看评价')}`,
    ...forWorkerAgain('有评价', '社区评价了您的答复'),
  },
  declineProposed: {
    urgency: 'answer',
    title: '请您审定：办不了的事',
    text: (about) => `${about.who}觉得${inPlace(about)}办不了：${saying(about.words, '')}`,
    ...forWorkerAgain('请审定', '请您审定'),
  },
  declineRefused: {
    urgency: 'ordinary',
    title: '请继续办',
    text: (about) => `${about.who}看过${inPlace(about)}，请继续办${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorkerAgain('请继续办', '请继续办'),
  },
  declineAgreed: {
    urgency: 'ordinary',
    title: '同意不予办理',
    text: (about) => `${about.who}同意了${inPlace(about)}，居民已经收到说明`,
    ...forWorkerAgain('已同意', '同意不予办理'),
  },
  matterClaimed: {
    urgency: 'ordinary',
    title: '有党员认领了',
    text: (about) => `${about.who}认领了${inPlace(about)}，您仍然负责`,
    ...forWorkerAgain('有人认领', '有党员认领了'),
  },
  claimReleased: {
    urgency: 'ordinary',
    title: '认领退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorkerAgain('退回来了', '认领退回来了'),
  },
  claimReturned: {
    urgency: 'ordinary',
    title: '到时没有联系，已退回',
    text: (about) => `${inPlace(about)}${about.who}认领后没来得及联系，先退回给大家`,
    ...forWorkerAgain('退回来了', '到时没有联系，已退回'),
  },
  claimTakenBack: {
    urgency: 'ordinary',
    title: '这件事不用您办了',
    text: (about) => `${about.who}收回了${inPlace(about)}，谢谢您`,
    ...forWorkerAgain('不用办了', '这件事不用您办了'),
  },
  unitAsked: {
    urgency: byHaste,
    title: '村(社区)请单位帮忙',
    text: (about) => `${about.place}请${about.who}来办：${about.summary}。${shortTime(about.dueAt)}前请先回应，办不了可以退回`,
    ...forOutcome('member', '请您回应'),
  },
  unitAnswered: {
    urgency: 'ordinary',
    title: '单位给了答复',
    text: ({ who, summary, words }) => `${who}答复了「${summary}」：${saying(words, '已办好')}`,
    ...forWorkerAgain('单位答复', '单位给了答复'),
  },
  unitHandedBack: {
    urgency: byHaste,
    title: '单位办不了，退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}：${saying(about.words, '')}。还由您负责`,
    ...forWorkerAgain('单位退回', '单位退回，还由您负责'),
  },
  unitSilent: {
    urgency: byHaste,
    title: '单位到时没有回应，退回了',
    text: (about) => `${inPlace(about)}${about.who}没来得及回应，退回村(社区)来办`,
    ...forWorkerAgain('单位退回', '单位没有回应，已退回'),
  },
  unitGone: {
    urgency: byHaste,
    title: '单位退出了，事情退回来了',
    text: (about) => `${about.who}不在这里报到了，${inPlace(about)}还由您负责`,
    ...forWorkerAgain('单位退出', '单位退出，还由您负责'),
  },
  spotCheckDrawn: {
    urgency: 'digest',
    title: '请抽查回访',
    text: (about) => `${inPlace(about)}由${about.who}办结了，请打个电话问问解决没有`,
    ...forWorkerAgain('请回访', '请抽查回访'),
  },
} as const satisfies Messages
