import { forOutcome, forWorkerAgain, saying, type Messages } from './words'

/** 户 and 一带N: what the member, the household and who answers for the grid are told. No message names a fact of the household. */
export const householdMessages = {
  linkAskedMember: {
    urgency: 'answer',
    title: '有一户想请您联系',
    text: ({ who, place, summary }) => `${who}问您愿不愿意联系${place}的「${summary}」。愿意不愿意都点开说一声，不勉强`,
    ...forOutcome('member', '请您回一声'),
  },
  linkAskedHousehold: {
    urgency: 'answer',
    title: '有位党员想联系您家',
    text: ({ who, place }) => `${place}想请${who}常来看看您家。同意不同意都可以，点开说一声`,
    ...forOutcome('resident', '请您回一声'),
  },
  linkActive: {
    urgency: 'ordinary',
    title: '联系上了',
    text: ({ who, summary }) => `${who}和「${summary}」联系上了`,
    ...forOutcome('member', '联系上了'),
  },
  linkRefused: {
    urgency: 'ordinary',
    title: '这次没联系成',
    text: ({ who, summary, words }) => `${who}和「${summary}」没联系成${words === null ? '' : `：${saying(words, '')}`}`,
    ...forOutcome('staff', '没联系成'),
  },
  linkAnother: {
    urgency: 'answer',
    title: '有一户要换一位党员',
    text: ({ who, place, summary, words }) =>
      `${place}「${summary}」联系的${who}要换一位${words === null ? '' : `：${saying(words, '')}`}，请点开另请一位`,
    ...forWorkerAgain('要换一位', '点开另请一位'),
  },
  linkEnded: {
    urgency: 'ordinary',
    title: '不用再联系这户了',
    text: ({ summary, words }) => `「${summary}」${words ?? '有别的党员联系了'}，谢谢您`,
    ...forOutcome('member', '不用联系了'),
  },
  householdAsked: {
    urgency: 'ordinary',
    title: '您联系的一户提了件事',
    text: ({ who, summary, words }) =>
      `「${summary}」的${who}提了一件${words === null ? '' : saying(words, '')}的事，已经交给网格去办，也想让您知道`,
    ...forOutcome('member', '一户有事'),
  },
  householdCorrected: {
    urgency: 'answer',
    title: '有一户说登记得不对',
    text: ({ who, place, summary, words }) => `${place}「${summary}」的${who}：${saying(words, '自己改了登记')}`,
    ...forWorkerAgain('请看一看', '点开看看'),
  },
} as const satisfies Messages
