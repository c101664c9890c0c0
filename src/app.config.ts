export default defineAppConfig({
  pages: ['pages/home/index', 'pages/matters/index', 'pages/registration/index', 'pages/me/index', 'pages/matter/index', 'pages/inbox/index', 'pages/card/index'],
  subPackages: [
    { root: 'resident', pages: ['ask/index', 'sent/index', 'settle/index', 'viewers/index', 'feedback/index', 'wish/index', 'points/index', 'family/index', 'shop/index', 'reservations/index', 'appeals/index', 'appeal/index', 'reminders/index'] },
    {
      root: 'worker',
      pages: ['queue/index', 'handle/index', 'step/index', 'record/index', 'search/index', 'assign/index', 'boards/index', 'board/index', 'attend-code/index', 'attendees/index', 'hours/index', 'organised/index', 'put-up/index', 'shop/index', 'points/index', 'calls/index'],
    },
    {
      root: 'member',
      pages: [
        'offers/index', 'offer/index', 'scan/index', 'service-card/index', 'service-paper/index', 'unit-sheet/index', 'shop-sheet/index',
        'register/index', 'move/index', 'unit/index', 'receipt/index', 'colleagues/index',
      ],
    },
    {
      root: 'manage',
      pages: [
        'tree/index', 'node/index', 'edit/index', 'staff/index', 'settings/index', 'feedback/index', 'checks/index', 'audit/index', 'exchange/index',
        'setup/index', 'desk/index', 'roster/index', 'trace/index', 'trace-one/index', 'templates/index', 'doors/index', 'points/index', 'compare/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['resident', 'worker'] },
  },
  // Only a county that looks whether people are near (设置 → 数字) needs the place: WeChat approves it first.
  ...(process.env['ATTEND_PLACE'] && { requiredPrivateInfos: ['getLocation'], permission: { 'scope.userLocation': { desc: '签到时看您在不在现场，不留位置' } } }),
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '网格回音',
    navigationBarBackgroundColor: '@canvas',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@canvas',
    backgroundTextStyle: '@pull',
  },
  tabBar: {
    color: '@ink2',
    selectedColor: '@red',
    backgroundColor: '@bar',
    borderStyle: '@barBorder' as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: 'assets/tab/home.png', selectedIconPath: 'assets/tab/home-on.png' },
      { pagePath: 'pages/matters/index', text: '事项', iconPath: 'assets/tab/matters.png', selectedIconPath: 'assets/tab/matters-on.png' },
      { pagePath: 'pages/registration/index', text: '报到', iconPath: 'assets/tab/registration.png', selectedIconPath: 'assets/tab/registration-on.png' },
      { pagePath: 'pages/me/index', text: '我的', iconPath: 'assets/tab/me.png', selectedIconPath: 'assets/tab/me-on.png' },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
})
