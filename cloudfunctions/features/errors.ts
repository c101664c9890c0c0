import type { CallName, CommonErrorCode, ErrorCode } from '@/contract'
import { attendanceErrors } from './attendance/labels'
import { appealsErrors } from './appeals/labels'
import { familyErrors } from './family/labels'
import { feedbackErrors } from './feedback/labels'
import { exchangeErrors } from './exchange/labels'
import { gridErrors } from './grid/labels'
import { proposalsErrors } from './proposals/labels'
import { shopErrors } from './shop/labels'
import { setupErrors } from './setup/labels'
import { registrationErrors } from './registration/labels'
import { settingsErrors } from './settings/labels'
import { staffErrors } from './staff/labels'
import { inboxErrors } from './inbox/labels'
import { mattersErrors } from './matters/labels'
import { pointsErrors } from './points/labels'
import { peopleErrors } from './people/labels'
import { serviceErrors } from './service/labels'

const commonErrors: Readonly<Record<CommonErrorCode, string>> = {
  'call.unknown': '这个功能还没有上线，请更新小程序后再试',
  'call.no_identity': '请从微信里打开小程序',
  'input.invalid': '填写的内容有不对的地方，请按提示改一改',
  internal: '系统出了点问题，您填的还在，请过一会儿再试',
  'network.offline': '没有网络，先给您存着，有信号再试',
  'network.timeout': '网络太慢，没等到结果，请再试一次',
}

/** What the person on the phone reads for every code of the contract. A code without words does not compile. */
export const errorMessages: Readonly<Record<ErrorCode<CallName>, string>> = {
  ...commonErrors,
  ...peopleErrors,
  ...gridErrors,
  ...setupErrors,
  ...settingsErrors,
  ...staffErrors,
  ...mattersErrors,
  ...serviceErrors,
  ...inboxErrors,
  ...exchangeErrors,
  ...attendanceErrors,
  ...feedbackErrors,
  ...pointsErrors,
  ...familyErrors,
  ...registrationErrors,
  ...shopErrors,
  ...appealsErrors,
  ...proposalsErrors,
}
