import { whyRefused } from '@/cloud/refusal'

/** A16, E5: why the phone did not do what was asked, by WeChat's numbers and by everybody's words. */

test.each([
  [{ errMsg: 'chooseMedia:fail cancel' }, 'cancelled'],
  [{ errMsg: 'scanCode:fail cancel' }, 'cancelled'],
  [{ errMsg: 'chooseMedia:fail auth deny' }, 'denied'],
  [{ errMsg: 'chooseMedia:fail:auth denied' }, 'denied'],
  [{ errMsg: 'getLocation:fail authorize no response' }, 'denied'],
  [{ errMsg: 'saveImageToPhotosAlbum:fail auth deny', errno: 103 }, 'denied'],
  [{ errMsg: 'operateRecorder:fail auth deny' }, 'denied'],
  [{ errMsg: 'getPhoneNumber:fail user deny' }, 'denied'],
  [new DOMException('Permission denied', 'NotAllowedError'), 'denied'],
  [{ errMsg: 'chooseMedia:fail system permission denied', errno: 3 }, 'system'],
  [{ errMsg: 'getLocation:fail system permission denied' }, 'system'],
  [{ errMsg: 'chooseMedia:fail privacy permission is not authorized', errno: 104 }, 'privacy'],
  [{ errMsg: 'chooseMedia:fail api scope is not declared in the privacy agreement', errno: 112 }, 'undeclared'],
  [{ errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement' }, 'undeclared'],
  [new Error('operateRecorder:fail api scope is not declared in the privacy agreement'), 'undeclared'],
  [{ errMsg: 'chooseLocation:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json' }, 'undeclared'],
  [{ errMsg: 'chooseMedia:fail' }, 'broken'],
  [undefined, 'broken'],
])('%o: %s', (failure, why) => {
  expect(whyRefused(failure)).toBe(why)
})
