/** People who are obviously invented: a surname and a word that says "for show"; phone numbers that no network has. */
const surnames = Array.from('张李王赵刘陈杨黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡')
const givenNames = ['示例', '试用', '样例', '演示', '体验']

/** The nth invented person, from 0: everyone another name, everyone another number. */
export const invented = (index: number): { readonly name: string; readonly phone: string } => {
  const surname = surnames[index % surnames.length] ?? ''
  const given = givenNames[(index + Math.floor(index / surnames.length)) % givenNames.length] ?? ''
  return { name: `${surname}${given}`, phone: `1${String(index + 1).padStart(10, '0')}` }
}
