// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

/** @import { Text } from '../../parts/base/languages.js' */

/** @satisfies {Record<string, Text>} */
export const words = {
  'lab.picture': {
    en: 'Picture',
    'zh-Hans': '图片',
  },
  'lab.scene': {
    en: 'A scene',
    'zh-Hans': '示例图片',
  },
  'lab.digit': {
    en: 'The digit',
    'zh-Hans': '手写数字',
  },
  'lab.file': {
    en: 'Your picture…',
    'zh-Hans': '你的图片…',
  },
  'lab.camera': {
    en: 'Camera…',
    'zh-Hans': '摄像头…',
  },
  'lab.left-out': {
    en: 'Your own picture is not in the link, which shows ours instead.',
    'zh-Hans': '你自己的图片不会放进链接，打开链接时显示的是我们的图片。',
  },
  'lab.privacy': {
    en: 'You can also drop a picture here or paste one. Colours become grey (0.299 red + 0.587 green + 0.114 blue), the longer side at most {longest} pixels. Nothing leaves your browser.',
    'zh-Hans':
      '也可以把图片拖放或粘贴到这里。彩色会转成灰度（0.299 红 + 0.587 绿 + 0.114 蓝），长边最多 {longest} 像素。一切都留在你的浏览器里。',
  },
  'lab.preview': {
    en: 'What the camera sees',
    'zh-Hans': '摄像头画面',
  },
  'lab.take': {
    en: 'Take this picture',
    'zh-Hans': '拍照',
  },
  'lab.stop': {
    en: 'Stop the camera',
    'zh-Hans': '关闭摄像头',
  },
  'lab.unreadable': {
    en: 'That is not a picture that your browser can read. Try a PNG or JPEG file.',
    'zh-Hans': '浏览器无法把它当作图片读取。请换一个 PNG 或 JPEG 文件试试。',
  },
  'lab.noisy': {
    en: 'To protect your privacy, your browser changes the pixels that pages read: these numbers are not quite those of the picture.',
    'zh-Hans': '为保护隐私，浏览器会改动网页读到的像素值，所以这里的数与图片中的略有出入。',
  },
  'lab.hidden': {
    en: 'To protect your privacy, your browser does not let pages read pictures, so this one cannot become numbers.',
    'zh-Hans': '为保护隐私，浏览器不让网页读取图片的像素，因此无法把这张图变成数。',
  },
  'lab.camera-refused': {
    en: 'The camera was not allowed. You can allow it in the settings that your browser keeps for this page.',
    'zh-Hans': '没有获得使用摄像头的许可。可以在浏览器对本页面的设置中允许。',
  },
  'lab.camera-needs-https': {
    en: 'Browsers give the camera only to pages that come over https, which this one did not.',
    'zh-Hans': '浏览器只允许通过 https 打开的页面使用摄像头，而本页面不是。',
  },
  'lab.no-camera': {
    en: 'No camera was found, or this page may not use one.',
    'zh-Hans': '没有找到摄像头，或者本页面不能使用摄像头。',
  },
  'lab.camera-failed': {
    en: 'The camera did not start. Another program may be using it.',
    'zh-Hans': '摄像头没有启动，可能正被别的程序占用。',
  },
  'lab.still-failed': {
    en: 'The picture could not be taken. Please try again.',
    'zh-Hans': '拍照失败，请重试。',
  },
  'lab.bad-weight': {
    en: 'A weight is a number from −{limit} to {limit}. Until you enter one, the last good weight counts.',
    'zh-Hans': '权重必须是 −{limit} 到 {limit} 之间的数。在此之前，仍使用上一个有效的权重。',
  },
  'lab.bad-kernel': {
    en: 'The attribute “kernel” should hold nine numbers from −{limit} to {limit}, like “-1 0 1 -2 0 2 -1 0 1”, not “{value}”.',
    'zh-Hans': '属性“kernel”应为九个 −{limit} 到 {limit} 之间的数，例如“-1 0 1 -2 0 2 -1 0 1”，而不是“{value}”。',
  },
  'lab.bad-pixel': {
    en: 'The attribute “pixel” should be a row and a column of the filtered picture, like “12 7”, not “{value}”.',
    'zh-Hans': '属性“pixel”应为滤波后图像的行号和列号，例如“12 7”，而不是“{value}”。',
  },
  'lab.filters': {
    en: 'Filter',
    'zh-Hans': '卷积核',
  },
  'lab.filter.sobel-vertical': {
    en: 'Sobel, vertical',
    'zh-Hans': 'Sobel 竖直',
  },
  'lab.filter.sobel-horizontal': {
    en: 'Sobel, horizontal',
    'zh-Hans': 'Sobel 水平',
  },
  'lab.filter.prewitt-vertical': {
    en: 'Prewitt, vertical',
    'zh-Hans': 'Prewitt 竖直',
  },
  'lab.filter.prewitt-horizontal': {
    en: 'Prewitt, horizontal',
    'zh-Hans': 'Prewitt 水平',
  },
  'lab.filter.box-blur': {
    en: 'Box blur',
    'zh-Hans': '均值模糊',
  },
  'lab.filter.gaussian-blur': {
    en: 'Gaussian blur',
    'zh-Hans': '高斯模糊',
  },
  'lab.filter.sharpen': {
    en: 'Sharpen',
    'zh-Hans': '锐化',
  },
  'lab.filter.outline': {
    en: 'Outline',
    'zh-Hans': '轮廓',
  },
  'lab.filter.emboss': {
    en: 'Emboss',
    'zh-Hans': '浮雕',
  },
  'lab.filter.identity': {
    en: 'Identity',
    'zh-Hans': '恒等',
  },
  'lab.what.sobel-vertical': {
    en: 'Right minus left: large, positive or negative, at vertical edges.',
    'zh-Hans': '右边的像素减去左边的：画面在左右方向上有变化的地方，也就是竖直边缘处，结果的绝对值很大。',
  },
  'lab.what.sobel-horizontal': {
    en: 'Upper minus lower: large, positive or negative, at horizontal edges.',
    'zh-Hans': '上边的像素减去下边的：画面在上下方向上有变化的地方，也就是水平边缘处，结果的绝对值很大。',
  },
  'lab.what.prewitt-vertical': {
    en: 'Like Sobel’s, for vertical edges, but the middle row counts no more than the others.',
    'zh-Hans': '与 Sobel 相似，寻找竖直边缘，只是中间一行并不比其他行更重要。',
  },
  'lab.what.prewitt-horizontal': {
    en: 'Like Sobel’s, for horizontal edges, but the middle column counts no more than the others.',
    'zh-Hans': '与 Sobel 相似，寻找水平边缘，只是中间一列并不比其他列更重要。',
  },
  'lab.what.box-blur': {
    en: 'The average of all nine pixels: fine detail disappears.',
    'zh-Hans': '九个像素的平均值：细节就模糊了。',
  },
  'lab.what.gaussian-blur': {
    en: 'An average in which near pixels count more: a softer blur.',
    'zh-Hans': '也是平均，但离得越近的像素权重越大：模糊得更柔和。',
  },
  'lab.what.sharpen': {
    en: 'Five times the pixel minus its four neighbours: whatever differs from them stands out.',
    'zh-Hans': '像素的五倍减去上下左右四个相邻像素：与相邻像素不同的地方更加突出。',
  },
  'lab.what.outline': {
    en: 'Eight times the pixel minus all its neighbours: zero in even areas, large on every outline.',
    'zh-Hans': '像素的八倍减去周围所有相邻像素：均匀的区域为零，每条轮廓上绝对值都很大。',
  },
  'lab.what.emboss': {
    en: 'Lower right minus upper left, added to the pixel: the picture looks embossed, lit from one corner.',
    'zh-Hans': '右下减去左上，再加上像素本身：画面看上去像浮雕，光从一角照来。',
  },
  'lab.what.identity': {
    en: 'One times the pixel and nothing else: the picture as it was.',
    'zh-Hans': '只取像素本身，乘以一：画面原样不变。',
  },
  'lab.what.own': {
    en: 'Nine weights of your own.',
    'zh-Hans': '你自己的九个权重。',
  },
  'lab.input': {
    en: 'Picture',
    'zh-Hans': '原图',
  },
  'lab.output': {
    en: 'Filtered',
    'zh-Hans': '滤波后',
  },
  'lab.input-label': {
    en: 'The picture, {height} by {width} pixels',
    'zh-Hans': '原图，{height} 行 {width} 列像素',
  },
  'lab.output-label': {
    en: 'The filtered picture, {height} by {width} pixels',
    'zh-Hans': '滤波后的图，{height} 行 {width} 列像素',
  },
  'lab.tone': {
    en: 'Colours of the filtered picture',
    'zh-Hans': '滤波后图像的配色',
  },
  'lab.tone.signed': {
    en: 'Signs',
    'zh-Hans': '正负',
  },
  'lab.beyond': {
    en: 'Shown as black: {below} below zero. As white: {above} above 255.',
    'zh-Hans': '{below} 个小于零的显示为黑，{above} 个大于 255 的显示为白。',
  },
  'lab.tone.grey': {
    en: 'Greys',
    'zh-Hans': '灰度',
  },
  'lab.help': {
    en: 'Arrow keys move from pixel to pixel, Enter pins, Escape lets go.',
    'zh-Hans': '方向键在像素之间移动，Enter 固定，Esc 取消。',
  },
  'lab.where': {
    en: 'Filtered pixel in row {row}, column {column}',
    'zh-Hans': '滤波后第 {row} 行、第 {column} 列的像素',
  },
  'lab.patch': {
    en: 'pixels',
    'zh-Hans': '像素',
  },
  'lab.kernel': {
    en: 'weights',
    'zh-Hans': '权重',
  },
  'lab.sentence': {
    en: 'Row {row}, column {column}: {terms} = {value}',
    'zh-Hans': '第 {row} 行第 {column} 列：{terms} = {value}',
  },
  'lab.table': {
    en: 'The nine products as a table',
    'zh-Hans': '用表格查看九个乘积',
  },
  'lab.caption': {
    en: 'Row {row}, column {column} of the filtered picture',
    'zh-Hans': '滤波后图像的第 {row} 行、第 {column} 列',
  },
  'lab.place': {
    en: 'Row, column',
    'zh-Hans': '行，列',
  },
  'lab.pixel': {
    en: 'Pixel',
    'zh-Hans': '像素',
  },
  'lab.product': {
    en: 'Product',
    'zh-Hans': '乘积',
  },
};
