/** The two replies that tell how it is going: what the field asks for, and what its button says. */
export const replyWords = {
  echo: { label: '办到哪一步了', placeholder: '比如：跟电工约好了，明天上午来换灯', send: '告诉对方进展' },
  answer: { label: '结果是什么', placeholder: '什么时候接的，跟谁说了，做了什么，什么时候办好', send: '把回答告诉对方' },
}

/** A complete answer tells these four (practice.md: 宜兴). */
export const answerElements = [
  { id: 'when', name: '什么时候接的', start: '接到时间：' },
  { id: 'who', name: '跟谁说了', start: '联系了：' },
  { id: 'what', name: '做了什么', start: '做了：' },
  { id: 'done', name: '什么时候办好', start: '办好时间：' },
]

/** What a ready reply leaves open, as the server writes it. */
export const BLANK = '____'
