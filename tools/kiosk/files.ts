// The files of a kiosk that depend on what was asked for, as text: units, environment, settings. What is the same for
// every machine lies ready in `tools/kiosk/machine`. The same options always give the same bytes.
import { DEFAULT_CONFIG } from '../../src/kiosk/config-schema.ts';
import type { KioskOptions } from './options.ts';

export type KioskFile = { readonly path: string; readonly text: string };

export const pageOf = ({ port, query }: KioskOptions): string =>
  `http://127.0.0.1:${port}/?mode=kiosk${query === '' ? '' : `&${query}`}`;

/** Read by systemd and by the shell scripts, which agree on double quotes. */
const environment = (options: KioskOptions): string => `# Change, then: systemctl restart '102-tons-*'
KIOSK_HOME="${options.home}"
KIOSK_USER="${options.user}"
KIOSK_PORT="${options.port}"
KIOSK_DEBUG_PORT="${options.port + 1}"
KIOSK_PAGE="${pageOf(options)}"
KIOSK_SESSION="${options.session}"
# Quarter turns of the picture, clockwise: 0 to 3.
KIOSK_TURN="${options.turn}"
# keep: the counts of the staff panel outlive a restart. fresh: nothing does.
KIOSK_PROFILE="keep"
# More words for Chromium, with a space between them.
KIOSK_EXTRA_FLAGS=""
`;

const serverUnit = ({ home, user }: KioskOptions): string => `[Unit]
Description=102 Tons: the game, served to this machine only
StartLimitIntervalSec=0

[Service]
User=${user}
EnvironmentFile=${home}/kiosk.env
ExecStart=/usr/bin/python3 ${home}/bin/serve.py --home ${home} --port \${KIOSK_PORT}
Restart=always
RestartSec=3
IPAddressDeny=any
IPAddressAllow=localhost
NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes

[Install]
WantedBy=multi-user.target
`;

const SCREENS = {
  cage: { title: 'Wayland, cage', other: 'x11' },
  x11: { title: 'plain X', other: 'cage' },
} as const;

/** The watcher is the main process: WatchdogSec is for it, and what it starts ends with it. */
const screenUnit = ({ home, user }: KioskOptions, session: KioskOptions['session']): string => `[Unit]
Description=102 Tons: the screen (${SCREENS[session].title})
After=102-tons-server.service systemd-user-sessions.service plymouth-quit-wait.service getty@tty1.service
Wants=102-tons-server.service dbus.socket systemd-logind.service
Conflicts=getty@tty1.service 102-tons-${SCREENS[session].other}.service
ConditionPathExists=/dev/tty0
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
User=${user}
PAMName=102-tons
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user
StateDirectory=102-tons
EnvironmentFile=${home}/kiosk.env
ExecStart=/usr/bin/python3 ${home}/bin/watch.py --page \${KIOSK_PAGE} --debug-port \${KIOSK_DEBUG_PORT} -- ${home}/bin/screen.sh ${session}
Restart=always
RestartSec=3
WatchdogSec=30
TimeoutStopSec=15

[Install]
WantedBy=multi-user.target
`;

/** A session of its own, so that a change of the system's login rules does not reach the kiosk. */
const PAM = `account required pam_unix.so
session required pam_unix.so
session required pam_systemd.so class=user
`;

const readMe = (options: KioskOptions): string => `102 Tons for a museum's touch screen

  sudo sh install.sh --dry-run   says what it would do
  sudo sh install.sh             does it; the game then lives in ${options.home}
  sudo sh uninstall.sh           takes it off again

game/        the built game
bin/         what runs on the machine: server, watcher, browser, update, rollback
units/       services for systemd, and the rules of their login
kiosk.env    ports, address, session (${options.session}), turn of the picture
kiosk.json   settings of the game; change the PIN

The whole recipe is docs/kiosk.md of the game.
`;

/** By this file a folder is known as one that may be written over. */
export const MARK = 'READ-ME.txt';

export const kioskFiles = (options: KioskOptions): readonly KioskFile[] => [
  { path: MARK, text: readMe(options) },
  { path: 'kiosk.env', text: environment(options) },
  { path: 'kiosk.json', text: `${JSON.stringify(DEFAULT_CONFIG, null, 2)}\n` },
  { path: 'units/102-tons-server.service', text: serverUnit(options) },
  { path: 'units/102-tons-cage.service', text: screenUnit(options, 'cage') },
  { path: 'units/102-tons-x11.service', text: screenUnit(options, 'x11') },
  { path: 'units/102-tons.pam', text: PAM },
];
