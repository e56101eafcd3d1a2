// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { convolution } from './zh-Hans/convolution.js';
import { embedding } from './zh-Hans/embedding.js';
import { evaluation } from './zh-Hans/evaluation.js';
import { filterLab } from './zh-Hans/filter-lab.js';
import { loss } from './zh-Hans/loss.js';
import { overview } from './zh-Hans/overview.js';
import { padding } from './zh-Hans/padding.js';
import { page } from './zh-Hans/page.js';
import { parameters } from './zh-Hans/parameters.js';
import { pooling } from './zh-Hans/pooling.js';
import { samples } from './zh-Hans/samples.js';
import { softmax } from './zh-Hans/softmax.js';
import { stepper } from './zh-Hans/stepper.js';
import { tables } from './zh-Hans/tables.js';
import { worked } from './zh-Hans/worked.js';

/** @import { Key } from './words.js' */

/** @type {Record<Key, string>} */
export const zhHans = {
  ...page,
  ...embedding,
  'failed.module': '网络无法启动：WebAssembly 文件没有加载成功。',
  'failed.browser':
    '网络需要支持 SIMD 和异常处理的 WebAssembly，此浏览器不支持或已将其关闭。Chrome 和 Edge {chrome}、Firefox {firefox}、Safari {safari} 及更新的版本均可使用。',
  'failed.policy': "网络无法启动：本页的内容安全策略（CSP）缺少 script-src 'wasm-unsafe-eval'。",
  'failed.data': '此图所需的文件已损坏，无法读取。',
  'failed.fetch': '未能获取此图所需的文件。',
  'failed.unexpected': '此图因意外错误而停止（{reason}）。',
  'refused.setting': '图“{figure}”没有“{name}”这项设置；可用的有 {names}。',
  'failed.left-out': '这个单独的文件没有收录这里所需的数据，完整的网站上才有。',
  retry: '重试',
  loading: '正在加载…',

  ...filterLab,
  ...parameters,

  ...samples,

  'draw.label': '画板',
  'draw.help': '方向键移动画笔，按住 Shift 时步幅更小。空格键或 Enter 落笔、提笔。Ctrl（或 Command）加 Z 撤销上一笔。',
  'draw.blank': '在这里写一个数字',
  'draw.empty': '画板是空的。',
  'draw.tools': '绘图工具',
  'draw.pen': '画笔',
  'draw.eraser': '橡皮',
  'draw.undo': '撤销',
  'draw.clear': '清空',
  'draw.seen': '网络看到的图像',
  'draw.meant': '我写的是',
  'draw.again': '让网络看我画的',
  'draw.refused': '属性 strokes 不是有效的笔画，画板保持空白。',
  'draw.elsewhere': '网络正在看样本中的数字。',
  'draw.sentence': '网络认为这是 {digit}，把握 {percent}。',

  'weights.label': '已学习的训练图像',
  'weights.network': '网络',
  'weights.random': '无',
  'weights.trained': '训练完成',
  'weights.images': '{images} 张图像',
  'weights.reseed': '换一组权重',
  'weights.live': '回到你的训练',
  'model.mnist': '一层卷积',
  'model.mnist-deep': '两层卷积',
  'state.random': '随机权重，种子 {seed}：还什么都没有学到。',
  'state.images': '学习了 {images} 张训练图像之后。',
  'state.trained': '把 60,000 张训练图像学了 {passes} 遍之后：10,000 个测试数字中读对 {accuracy}。',
  'state.live': '来自下方你的训练：目前学习了 {images} 张图像。',

  'training.start': '开始训练',
  'training.resume': '继续',
  'training.pause': '暂停',
  'training.step': '走一步',
  'training.reset': '重置',
  'training.rate': '学习率',
  'training.batch': '批大小',
  'training.images': '训练图像',
  'training.size': '{count} 张（{megabytes} MB）',
  'training.fetching': '正在获取训练图像：{received} / {megabytes} MB',
  'training.rest': '{model}，从种子 {seed} 的随机权重开始。',
  'training.state': '已学习 {images} 张图像，第 {epoch} 轮，从种子 {seed} 的随机权重开始。',
  'training.diverged':
    '损失失控了：学习率太高，每一步都走过了头。最后一组正常的权重已保留；请调低学习率后继续，或者重置。',
  'training.learned': '卷积核，以及它们眼中的数字',
  'curves.loss': '损失',
  'curves.accuracy': '准确率',
  'curves.guess': '乱猜：{value}',
  'curves.training': '训练',
  'curves.test': '测试',
  'curves.images': '图像数',
  'curves.table': '曲线的数值',

  'network.label': '一个数字在网络中的全过程',
  'network.bad-cell': '网络中没有“{name}”这个单元。单元的名称例如“conv 3 12 7”：第 3 张图，第 12 行，第 7 列。',
  'network.rescale': '重设色阶',
  'key.here': '当前单元',
  'key.from': '来源',
  'key.to': '去向',

  'input.title': '输入',
  'input.what': '像素 / 255 − 0.5',
  'filters.title': '卷积核',
  'filters.what': '{count} 组，每组九个权重',
  'conv.title': '卷积',
  'conv.what': '每个单元：输入中的 {size}×{size} 小块与卷积核逐项相乘，再求和',
  'conv.what.deep': '{count} 个 {size}×{size}×{depth} 的卷积核：每个单元是 {products} 个乘积之和',
  'relu.title': 'ReLU',
  'relu.what': '每个单元：正数保持不变，负数变为零',
  'pool.title': '最大池化',
  'pool.what': '每个单元：上方 {size}×{size} 中的最大值',
  'softmax.title': '概率',
  'softmax.what': '来自全部 {count} 个单元',

  'layer.number': ' {number} ',
  'map.input': '输入，{height} 行 {width} 列',
  'map.filters': '第 {number} 个卷积核（共 {count} 个），{height} 行 {width} 列',
  'map.conv': '卷积{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  'map.relu': 'ReLU{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  'map.pool': '池化{layer}特征图 {number}（共 {count} 张），{height} 行 {width} 列',
  'map.help': '方向键在单元之间移动，Page Up 和 Page Down 切换特征图，Enter 固定，Esc 取消。',
  'probabilities.label': '每个数字的概率',
  'probabilities.row': '数字 {digit}：{percent}',
  'answer.truth': '正确答案',
  'answer.guess': '预测',
  'answer.loss': '损失',
  'answer.unknown': '–',
  'answer.formula': '−ln {probability}（数字 {label}）',

  'where.input': '输入 · 第 {row} 行，第 {column} 列',
  'where.filters': '卷积核 {number} · 第 {row} 行，第 {column} 列',
  'where.conv': '卷积{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  'where.relu': 'ReLU{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  'where.pool': '池化{layer}特征图 {number} · 第 {row} 行，第 {column} 列',
  'where.softmax': '数字 {digit} 的概率',
  'how.input': '像素值为 {pixel}（最大 255）。除以 255 再减去二分之一，就成了零附近的数。',
  'how.filters':
    '卷积核 {number} 的九个权重之一。它总在同一位置与输入的每个小块相乘，特征图 {number} 的 {count} 个单元各用一次。',
  'how.conv': '卷积核 {number} 下的九个输入，各乘以对应的权重，其和就是这个单元的值。',
  'how.conv.biased': '卷积核 {number} 下的九个输入，各乘以对应的权重，其和加上偏置就是这个单元的值。',
  'how.conv.deep': '共 {count} 个乘积：{depth} 张图各九个。这里是第 {strongest} 张图的九个，其中有绝对值最大的一个。',
  'how.relu': '前一个单元若为正数，就原样通过；若为负数，则变为零。',
  'how.pool': '前一层第 {number} 张图中相邻的四个单元。最大的保留，其余三个舍弃。',
  'how.softmax':
    '十个得分 z，每个数字一个。各自变为 exp(z − 最大的 z)，它在总和中所占的份额就是概率。数字 {digit} 的得分：{count} 个乘积之和 {sum}，加上偏置 {bias}。',
  'terms.patch': '输入',
  'terms.map': '第 {number} 张图',
  'terms.filter': '卷积核 {number}',
  'terms.products': '乘积',
  'terms.sum': '和',
  'terms.sum.deep': '{count} 个之和',
  'terms.bias': '加偏置',
  'terms.cell': '单元',
  'terms.largest': '最大值',
  'terms.share': '份额',
  'terms.candidates': '候选',
  'sentence.input': '输入，第 {row} 行第 {column} 列：{pixel} / 255 − 0.5 = {value}',
  'sentence.filters': '卷积核 {number}，第 {row} 行第 {column} 列：权重 {value}',
  'sentence.conv': '卷积特征图 {number}，第 {row} 行第 {column} 列：{terms} = {value}',
  'sentence.conv.biased': '卷积{layer}特征图 {number}，第 {row} 行第 {column} 列：{terms}，加偏置 {bias} = {value}',
  'sentence.conv.deep':
    '卷积{layer}特征图 {number}，第 {row} 行第 {column} 列：{count} 个乘积之和 {sum}，加偏置 {bias} = {value}',
  'sentence.relu': 'ReLU{layer}特征图 {number}，第 {row} 行第 {column} 列：0 与 {input} 中较大的是 {value}',
  'sentence.pool': '池化{layer}特征图 {number}，第 {row} 行第 {column} 列：{terms} 中最大的是 {value}',
  'sentence.softmax': '数字 {digit}：{term} / {total} = {value}',
  'sentence.pinned': '{sentence}。已固定。',
  'list.and': '、',

  'arithmetic.label': '所指单元的算式',
  'arithmetic.rest': '指向或点按任意一个单元，看它的数值从何而来。',
  'arithmetic.hint': '点击单元可将其固定。使用键盘：用 Tab 进入特征图，再用方向键和 Enter。',
  'arithmetic.release': '取消固定',

  'evaluation.run': '评估 1,000 个数字',
  'evaluation.label': '评估日志',
  'evaluation.rest': '尚未评估。',
  'evaluation.line': '[第 {step} 步] 过去 {window} 步：平均损失 {loss} | 准确率：{accuracy}',
  'evaluation.total': '全部 {count} 个：平均损失 {loss} | 准确率：{accuracy}',
  'evaluation.of': '{weights}：',
  'evaluation.stale': '以下是另一组权重的结果（{weights}）。若要看当前的权重，请重新评估。',
  'named.random': '随机权重，种子 {seed}',
  'named.images': '学习 {images} 张图像之后',
  'named.trained': '训练完成',
  'named.live': '你的训练，学习 {images} 张图像之后',

  ...evaluation,
  ...loss,
  ...overview,
  ...softmax,
  ...stepper,
  ...tables,
  ...worked,
  ...convolution,
  ...padding,
  ...pooling,
};
