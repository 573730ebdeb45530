/** The least that an Electron program can be: a window with a heading. */
'use strict';
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  return window.loadFile(join(__dirname, 'index.html'));
});
