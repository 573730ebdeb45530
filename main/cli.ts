/** The command line: the same work as the window, without Electron. */
process.stdout.write('dhcb\n');
