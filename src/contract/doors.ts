import * as v from 'valibot'
import { Line, OrgId } from './fields'

/** The key of a WeCom group robot, as its webhook address ends: `?key=…`. */
const RobotKey = v.pipe(
  v.string('请填写群机器人的 key'),
  v.trim(),
  v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, '群机器人的 key 不对，请从企业微信复制 Webhook 地址里 key= 后面的一段'),
)

/** Other ways out, beside WeChat's reminders. All off until the county opens them. */
export const Doors = v.object({
  /** The duty group of a place is told how many wait there, and nothing of anybody. `name`: the place's, as it was when it was picked. */
  robots: v.pipe(
    v.array(v.object({ orgId: OrgId, name: v.optional(Line(40, '地方的名字')), key: RobotKey })),
    v.maxLength(400, '值班群最多 400 个'),
  ),
  /**
   * Text messages of the cloud for a final answer that WeChat cannot carry. `path`: the page of the static site that their link opens.
   * `template`: the county's own, applied for as a notification. Without it none is sent: what answers a person's own request is no
   * marketing, and nobody is asked whether they want any.
   */
  sms: v.nullable(
    v.object({
      path: v.pipe(v.string('请填写短信打开的网页'), v.trim(), v.regex(/^\/[\w./?=&-]{0,100}$/, '网页要以 / 开头，比如 /index.html')),
      template: v.optional(v.pipe(v.string('请填写短信模板编号'), v.trim(), v.regex(/^\d{0,20}$/, '短信模板编号是一串数字，没有就空着'))),
    }),
  ),
})
export type Doors = v.InferOutput<typeof Doors>
