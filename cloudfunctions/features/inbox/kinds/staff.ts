import type { About } from './about'
import { byTimeLeft, forOutcome, forWorker, saying, shortTime, type Messages } from './words'

const inPlace = ({ place, summary }: About) => `${place}「${summary}」`

/** What those who answer for it are told. */
export const staffMessages = {
  followUpsStuck: {
    urgency: 'ordinary',
    title: '有些后续一直没办成',
    text: ({ summary }) => `有 ${summary}试了多次没办成，内容都还在。请打开看看，再试一次或联系技术人员`,
    ...forWorker('点开再试一次'),
  },
  matterSubmitted: {
    urgency: byTimeLeft,
    title: '有人找您办事',
    text: ({ place, summary }) => `${place}：${summary}`,
    ...forWorker('点开就能回应'),
  },
  matterConfirmed: {
    urgency: 'ordinary',
    title: '居民说解决了',
    text: ({ summary, words }) => `「${summary}」${words === null ? '' : `居民留言：「${words}」`}`,
    ...forWorker('居民已确认解决'),
  },
  matterDisputed: {
    urgency: 'answer',
    title: '居民说没解决',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}，请再办一办`,
    ...forWorker('居民说没解决'),
  },
  matterWithdrawn: {
    urgency: 'ordinary',
    title: '居民撤回了',
    text: ({ summary }) => `「${summary}」不用再办了`,
    ...forWorker('居民已撤回'),
  },
  matterReopened: {
    urgency: 'answer',
    title: '居民请您再办一次',
    text: ({ summary, words }) => `「${summary}」${saying(words, '')}`,
    ...forWorker('居民请您再办一次'),
  },
  matterAnsweredFor: {
    urgency: 'ordinary',
    title: '认领的党员给了答复',
    text: ({ who, summary, words }) => `${who}答复了「${summary}」：${saying(words, '已办好')}`,
    ...forWorker('认领的党员给了答复'),
  },
  matterHandedOver: {
    urgency: byTimeLeft,
    title: '有件事转给您',
    text: (about) => `${about.who}转来${inPlace(about)}：${saying(about.words, '请您接手')}。您回应之前还由${about.who}负责`,
    ...forWorker('点开回应就算接手'),
  },
  matterAccepted: {
    urgency: 'ordinary',
    title: '对方接手了',
    text: (about) => `${about.who}接手了${inPlace(about)}`,
    ...forWorker('对方接手了'),
  },
  matterSentBack: {
    urgency: byTimeLeft,
    title: '对方没有接，退回来了',
    text: (about) => `${about.who}没有接${inPlace(about)}：${saying(about.words, '')}。还由您负责`,
    ...forWorker('对方没有接，还由您负责'),
  },
  matterEscalated: {
    urgency: byTimeLeft,
    title: '下面上报了一件事',
    text: (about) => `${about.who}上报${inPlace(about)}：${saying(about.words, '请您负责')}`,
    ...forWorker('上报到您这里'),
  },
  matterContested: {
    urgency: 'answer',
    title: '居民不同意不予办理',
    text: (about) => `${inPlace(about)}${saying(about.words, '')}，请您重新看`,
    ...forWorker('居民不同意，请重新看'),
  },
  matterReminded: {
    urgency: 'ordinary',
    title: '快到时间了',
    text: (about) => `${inPlace(about)}${shortTime(about.dueAt)}到时间`,
    ...forWorker('快到时间了'),
  },
  matterYouAreLate: {
    urgency: 'answer',
    title: '过了答应的时间',
    text: (about) => `${inPlace(about)}说好${shortTime(about.dueAt)}，请先给居民回句话`,
    ...forWorker('过了答应的时间'),
  },
  matterOverdue: {
    urgency: 'ordinary',
    title: '有件事过了时间',
    text: (about) => `${inPlace(about)}由${about.who}负责，说好${shortTime(about.dueAt)}，请帮着催办`,
    ...forWorker('过了时间，请帮着催办'),
  },
  matterRaised: {
    urgency: byTimeLeft,
    title: '超时的事移到您这里',
    text: (about) => `${inPlace(about)}${about.who}没来得及办，现在由您负责`,
    ...forWorker('现在由您负责'),
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
    ...forWorker('部门答复了'),
  },
  departmentRated: {
    urgency: 'ordinary',
    title: '社区评价了您的答复',
    text: (about) => `${inPlace(about)}${saying(about.words, '点开看评价')}`,
    ...forWorker('社区评价了您的答复'),
  },
  declineProposed: {
    urgency: 'answer',
    title: '请您审定：办不了的事',
    text: (about) => `${about.who}觉得${inPlace(about)}办不了：${saying(about.words, '')}`,
    ...forWorker('请您审定'),
  },
  declineRefused: {
    urgency: 'ordinary',
    title: '请继续办',
    text: (about) => `${about.who}看过${inPlace(about)}，请继续办${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorker('请继续办'),
  },
  declineAgreed: {
    urgency: 'ordinary',
    title: '同意不予办理',
    text: (about) => `${about.who}同意了${inPlace(about)}，居民已经收到说明`,
    ...forWorker('同意不予办理'),
  },
  matterClaimed: {
    urgency: 'ordinary',
    title: '有党员认领了',
    text: (about) => `${about.who}认领了${inPlace(about)}，您仍然负责`,
    ...forWorker('有党员认领了'),
  },
  claimReleased: {
    urgency: 'ordinary',
    title: '认领退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}${about.words === null ? '' : `：「${about.words}」`}`,
    ...forWorker('认领退回来了'),
  },
  claimReturned: {
    urgency: 'ordinary',
    title: '到时没有联系，已退回',
    text: (about) => `${inPlace(about)}${about.who}认领后没来得及联系，先退回给大家`,
    ...forWorker('到时没有联系，已退回'),
  },
  claimTakenBack: {
    urgency: 'ordinary',
    title: '这件事不用您办了',
    text: (about) => `${about.who}收回了${inPlace(about)}，谢谢您`,
    ...forWorker('这件事不用您办了'),
  },
  unitAsked: {
    urgency: byTimeLeft,
    title: '村(社区)请单位帮忙',
    text: (about) => `${about.place}请${about.who}来办：${about.summary}。${shortTime(about.dueAt)}前请先回应，办不了可以退回`,
    ...forOutcome('member', '请您回应'),
  },
  unitAnswered: {
    urgency: 'ordinary',
    title: '单位给了答复',
    text: ({ who, summary, words }) => `${who}答复了「${summary}」：${saying(words, '已办好')}`,
    ...forWorker('单位给了答复'),
  },
  unitHandedBack: {
    urgency: byTimeLeft,
    title: '单位办不了，退回来了',
    text: (about) => `${about.who}退回了${inPlace(about)}：${saying(about.words, '')}。还由您负责`,
    ...forWorker('单位退回，还由您负责'),
  },
  unitSilent: {
    urgency: byTimeLeft,
    title: '单位到时没有回应，退回了',
    text: (about) => `${inPlace(about)}${about.who}没来得及回应，退回村(社区)来办`,
    ...forWorker('单位没有回应，已退回'),
  },
  unitGone: {
    urgency: byTimeLeft,
    title: '单位退出了，事情退回来了',
    text: (about) => `${about.who}不在这里报到了，${inPlace(about)}还由您负责`,
    ...forWorker('单位退出，还由您负责'),
  },
  spotCheckDrawn: {
    urgency: 'digest',
    title: '请抽查回访',
    text: (about) => `${inPlace(about)}由${about.who}办结了，请打个电话问问解决没有`,
    ...forWorker('请抽查回访'),
  },
  feedbackSent: {
    urgency: 'ordinary',
    title: '收到一条投诉建议',
    text: ({ summary, words }) => `${summary}：${saying(words, '')}`,
    ...forWorker('收到一条投诉建议'),
  },
} as const satisfies Messages
