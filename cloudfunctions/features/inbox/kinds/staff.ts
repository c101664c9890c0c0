import type { About } from './about'
import { byHaste, forOutcome, forWorker, forWorkerAgain, forWorkerTold, saying, shortTime, type Messages } from './words'

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
    ...forWorkerTold('已解决'),
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
    ...forWorkerTold('已撤回'),
  },
  matterReopened: {
    urgency: 'answer',
    title: '居民请您再办一次',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}`,
    ...forWorkerAgain('请再办', '居民请您再办一次'),
  },
  matterAnsweredFor: {
    urgency: 'ordinary',
    title: '认领的党员给了回答',
    text: ({ who, summary, words }) => `${who}回答了「${summary}」：${saying(words, '已办好')}`,
    ...forWorkerTold('已回答'),
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
    ...forWorkerTold('已接手'),
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
    title: '居民不同意「办不了」',
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
    title: '部门回答了',
    text: (about) => `${about.who}：${saying(about.words, '')}（${about.summary}）`,
    ...forWorkerTold('部门回答'),
  },
  departmentRated: {
    urgency: 'ordinary',
    title: '社区评价了您的回答',
    text: (about) => `${inPlace(about)}${saying(about.words, '点开看评价')}`,
    ...forWorkerTold('有评价'),
  },
  declineProposed: {
    urgency: 'answer',
    title: '有件事说办不了，请您定',
    text: (about) => `${about.who}觉得${inPlace(about)}办不了：${saying(about.words, '')}`,
    ...forWorkerAgain('请您定', '请您定'),
  },
  declineRefused: {
    urgency: 'ordinary',
    title: '请继续办',
    text: (about) => `${about.who}看过${inPlace(about)}，请继续办${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorkerTold('请继续办'),
  },
  declineAgreed: {
    urgency: 'ordinary',
    title: '同意办不了',
    text: (about) => `${about.who}同意了${inPlace(about)}，居民已经收到说明`,
    ...forWorkerTold('已同意'),
  },
  matterClaimed: {
    urgency: 'ordinary',
    title: '有党员认领了',
    text: (about) => `${about.who}认领了${inPlace(about)}，您仍然负责`,
    ...forWorkerTold('有人认领'),
  },
  claimReleased: {
    urgency: 'ordinary',
    title: '认领退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorkerTold('退回来了'),
  },
  claimReturned: {
    urgency: 'ordinary',
    title: '先退回给大家',
    text: (about) => `${inPlace(about)}${about.who}认领后没来得及联系，先退回给大家`,
    ...forWorkerTold('退回来了'),
  },
  claimTakenBack: {
    urgency: 'ordinary',
    title: '这件事不用您办了',
    text: (about) => `${about.who}收回了${inPlace(about)}，谢谢您`,
    ...forWorkerTold('不用办了'),
  },
  unitAsked: {
    urgency: byHaste,
    title: '村(社区)请单位帮忙',
    text: (about) => `${about.place}请${about.who}来办：${about.summary}。${shortTime(about.dueAt)}前请先回应，办不了可以退回`,
    ...forOutcome('member', '请您回应'),
  },
  unitAnswered: {
    urgency: 'ordinary',
    title: '单位给了回答',
    text: ({ who, summary, words }) => `${who}回答了「${summary}」：${saying(words, '已办好')}`,
    ...forWorkerTold('单位回答'),
  },
  unitHandedBack: {
    urgency: byHaste,
    title: '单位办不了，退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}：${saying(about.words, '')}。还由您负责`,
    ...forWorkerAgain('单位退回', '单位退回，还由您负责'),
  },
  unitSilent: {
    urgency: byHaste,
    title: '单位还没回应，先退回来了',
    text: (about) => `${inPlace(about)}${about.who}没来得及回应，退回村(社区)来办`,
    ...forWorkerAgain('单位退回', '单位还没回应，先退回来了'),
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
    text: (about) => `${inPlace(about)}由${about.who}办完了，请打个电话问问解决没有`,
    ...forWorkerAgain('请回访', '请抽查回访'),
  },
} as const satisfies Messages
