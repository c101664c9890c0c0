import { FormElement, TaroElement } from '@tarojs/runtime'
import type { LeaveTypingAlone } from './typing'

const VALUE = 'value'

/**
 * Taro sends every key stroke back to the field it came from, and once more whenever the page is drawn again; on a slow
 * phone the field then takes an older text and its cursor jumps. Here a field only remembers what was typed into it, and
 * is sent a value where that differs. On leaving it, when there is no cursor to move, the page is told what stands in it,
 * so that emptying it later is a change.
 */
export const leaveTypingAlone: LeaveTypingAlone = () => {
  FormElement.prototype.setAttribute = function (this: FormElement, name: string, value: string) {
    const stands = name === VALUE && this._root !== null && value === this.value
    if (!stands) TaroElement.prototype.setAttribute.call(this, name, value)
  }
  FormElement.prototype.dispatchEvent = function (this: FormElement, event) {
    const typed: unknown = event.mpEvent?.detail[VALUE]
    if (event.type === 'input' || event.type === 'change') this.props[VALUE] = typed
    if (event.type === 'blur') TaroElement.prototype.setAttribute.call(this, VALUE, this.value)
    return TaroElement.prototype.dispatchEvent.call(this, event)
  }
}
