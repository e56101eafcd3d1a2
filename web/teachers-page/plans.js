// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// Three lessons, step by step.

import { drawings, untrained } from './states.js';

/** @import { Text } from '../parts/base/languages.js' */
/** @import { Shown } from './links.js' */

/** @typedef {{ minutes: number, what: Text, shown?: Shown, name?: Text, hasSheet?: boolean }} Step with a link, or none, and one to the worksheet */
/** @typedef {{ wrong: Text, right: Text }} Misconception */
/** @typedef {{ minutes: number, title: Text, goal: Text, steps: Step[], said: Text[], misconceptions: Misconception[] }} Plan */

/** @type {readonly Plan[]} */
export const plans = [
  {
    minutes: 15,
    title: { en: 'From pixels to an answer', 'zh-Hans': '从像素到答案' },
    goal: {
      en: 'For pupils who can multiply and add negative numbers. One screen in front is enough.',
      'zh-Hans': '适合会做负数加法和乘法的学生。教室前面有一块屏幕就够了。',
    },
    steps: [
      {
        minutes: 3,
        what: {
          en: 'One pupil draws a digit. Before anyone looks at the answer, everyone writes down what the network will say, and how sure it will be.',
          'zh-Hans': '请一位学生写一个数字。看答案之前，每个人先写下网络会说什么、有多大把握。',
        },
        shown: { at: 'live/live' },
        name: { en: 'The network at work', 'zh-Hans': '工作中的网络' },
      },
      {
        minutes: 5,
        what: {
          en: 'Print the worksheet. Everyone works out the third cell by hand: nine products, one sum. Then open the figure, which stands at that cell, and compare.',
          'zh-Hans':
            '先打印练习单。每个人手算第三个单元格：九个乘积，一个和。然后打开图，它正好停在这个单元格，对一对答案。',
        },
        hasSheet: true,
        shown: { at: 'convolution/convolution', settings: { 'convolution.step': '3' } },
        name: { en: 'One convolution, third cell', 'zh-Hans': '卷积的第三个单元格' },
      },
      {
        minutes: 4,
        what: {
          en: 'The same nine products in the network, at one cell that is pinned. Find the pixels it comes from and the cell it feeds.',
          'zh-Hans': '同样是九个乘积，这次在网络里，已经固定在一个单元格上。找出它来自哪些像素，又送往哪个单元格。',
        },
        shown: { at: 'layer/feature-maps', state: { cell: 'conv 3 12 7' } },
        name: { en: 'A cell of map 3', 'zh-Hans': '特征图 3 的一个单元格' },
      },
      {
        minutes: 3,
        what: {
          en: 'Show it a single dot. How sure is it? Why can it not say “that is no digit”?',
          'zh-Hans': '给它看一个点。它有多大把握？为什么它不会说“这不是数字”？',
        },
        shown: { at: 'softmax/softmax', settings: { 'live.strokes': drawings.dot } },
        name: { en: 'A single dot', 'zh-Hans': '一个点' },
      },
    ],
    said: [
      {
        en: 'A picture is a grid of numbers; a filter takes nine of them at a time, multiplies each by a weight, and adds up.',
        'zh-Hans': '图片是一格一格的数；卷积核每次取九个，各乘以权重，再加起来。',
      },
      {
        en: 'The ten probabilities always add up to 1, whatever the picture shows.',
        'zh-Hans': '不管图片上是什么，十个概率加起来总是 1。',
      },
    ],
    misconceptions: [
      {
        wrong: { en: '“The network sees the digit as we do.”', 'zh-Hans': '“网络像我们一样看见了数字。”' },
        right: {
          en: 'It multiplies, adds and compares numbers. Every one of them can be looked at.',
          'zh-Hans': '它只是把数值相乘、相加、比较，而且每个数值都看得到。',
        },
      },
      {
        wrong: { en: '“99% sure means 99 times in 100 right.”', 'zh-Hans': '“置信度 99% 就是 100 次对 99 次。”' },
        right: {
          en: 'It means that one score is far ahead of the others. How often it is right can only be counted.',
          'zh-Hans': '那只说明一个分数遥遥领先。到底多少次是对的，只能去数。',
        },
      },
    ],
  },
  {
    minutes: 45,
    title: { en: 'What filters find', 'zh-Hans': '卷积核找到了什么' },
    goal: {
      en: 'A phone or computer for each pair. Pupils compute, predict, and then look.',
      'zh-Hans': '每两人一部手机或一台电脑。先算、先猜，然后再看。',
    },
    steps: [
      {
        minutes: 5,
        what: {
          en: 'Each pair draws three digits and notes which of them the network got right. Collect the hardest ones on the board.',
          'zh-Hans': '每组写三个数字，记下哪些识别对了。把最难的几个画到黑板上。',
        },
        shown: { at: 'live/live' },
        name: { en: 'The network at work', 'zh-Hans': '工作中的网络' },
      },
      {
        minutes: 10,
        what: {
          en: 'Work out two cells on the worksheet, then step through all four in the figure. Then change the image, but not to all zeros, so that every cell of the output becomes zero. Who finds one with more than one number in it?',
          'zh-Hans':
            '在练习单上算出两个单元格，再到图里一步步走完四个。然后修改图像（不能全改成零），让输出的四个单元格都变成零。谁能找到一幅不止一种数的图像？',
        },
        hasSheet: true,
        shown: { at: 'convolution/convolution' },
        name: { en: 'One convolution, cell by cell', 'zh-Hans': '逐格计算的卷积' },
      },
      {
        minutes: 10,
        what: {
          en: 'Predict with the worksheet first: which patch gives the largest sum? Then open the figure: what does this filter find in the roof, the fence and the empty sky? Choose “Sobel, vertical” and compare.',
          'zh-Hans':
            '先用练习单预测：哪一块的和最大？再打开图：这个卷积核在屋顶、栅栏和空旷的天空里找到了什么？换成“Sobel 竖直”，比较一下。',
        },
        hasSheet: true,
        shown: { at: 'filters/filter-lab', settings: { 'filter-lab.filter': 'sobel-horizontal' } },
        name: { en: 'Sobel’s horizontal edges', 'zh-Hans': 'Sobel 水平边缘' },
      },
      {
        minutes: 5,
        what: {
          en: 'Before any training, the eight filters are random numbers. Choose 100 training images, then 1,000 and so on, and describe how the maps below change.',
          'zh-Hans': '训练之前，八个卷积核都是随机数。依次选 100、1,000……张训练图像，说说下面的特征图怎样变化。',
        },
        shown: { at: 'layer/weights', state: untrained },
        name: { en: 'Before the training', 'zh-Hans': '训练之前' },
      },
      {
        minutes: 7,
        what: {
          en: 'The digit is nudged by one pixel. Read off how many numbers have changed before pooling and after it, and try the other directions.',
          'zh-Hans': '数字移动了一个像素。读出池化前后各有多少数值改变；再换其他方向试试。',
        },
        shown: { at: 'pooling/pooled-maps', settings: { 'pooled-maps.nudge': 'right' } },
        name: { en: 'Nudged to the right', 'zh-Hans': '向右移一个像素' },
      },
      {
        minutes: 5,
        what: {
          en: 'A drawing between a 4 and a 9, on a pad. Add a little or erase a little: what is the smallest change that turns the answer into the other digit?',
          'zh-Hans': '画板上的数字既像 4 又像 9。加一点或者擦一点：最少改动多少，答案就会变成另一个数字？',
        },
        shown: { at: 'drawing/draw', settings: { 'draw.strokes': drawings.fourOrNine } },
        name: { en: 'A 4 or a 9?', 'zh-Hans': '是 4 还是 9？' },
      },
      {
        minutes: 3,
        what: {
          en: 'Without a screen: each pupil finishes the sentence “A large positive number in a map means that …”.',
          'zh-Hans': '不看屏幕：每位学生补全一句话——“特征图里一个很大的正数，说明……”。',
        },
      },
    ],
    said: [
      {
        en: 'A large number in a map means that the patch there looks like the filter.',
        'zh-Hans': '特征图里数值大，说明那一小块很像卷积核。',
      },
      {
        en: 'Filters are not chosen by anyone; they begin at random and are learned.',
        'zh-Hans': '卷积核不是谁挑选的：它们一开始是随机数，后来是学出来的。',
      },
      {
        en: 'Pooling keeps that something was found and drops where exactly.',
        'zh-Hans': '池化留下“找到了”，舍去“究竟在哪里”。',
      },
    ],
    misconceptions: [
      {
        wrong: { en: '“A filter changes the picture.”', 'zh-Hans': '“卷积核会改变图片。”' },
        right: {
          en: 'It asks the picture a question at each place. The answers are a new grid of numbers, the map.',
          'zh-Hans': '它在每个位置向图片提一个问题，得到的回答组成一张新的数值表，就是特征图。',
        },
      },
      {
        wrong: { en: '“Negative numbers are errors.”', 'zh-Hans': '“负数说明出错了。”' },
        right: {
          en: 'A large negative number means that the patch looks like the opposite of the filter.',
          'zh-Hans': '很大的负数，说明那一小块和卷积核正好相反。',
        },
      },
      {
        wrong: { en: '“Blue means that nothing is there.”', 'zh-Hans': '“蓝色就是什么都没有。”' },
        right: {
          en: 'The background is −0.5, not 0. Compare a cell with the colour of the empty paper in its map.',
          'zh-Hans': '背景是 −0.5，不是 0。要拿单元格和这张特征图里空白处的颜色相比。',
        },
      },
    ],
  },
  {
    minutes: 90,
    title: { en: 'A network that learns', 'zh-Hans': '会学习的网络' },
    goal: {
      en: 'A double lesson; a computer or tablet for each pair. Training works best on computers.',
      'zh-Hans': '两课时连上；每两人一台电脑或平板。训练在电脑上最顺畅。',
    },
    steps: [
      {
        minutes: 10,
        what: {
          en: 'Each pair draws all ten digits and counts how many the network got right. Write the total of the class on the board.',
          'zh-Hans': '每组把十个数字都写一遍，数出识别对了几个。把全班的总数写到黑板上。',
        },
        shown: { at: 'drawing/draw' },
        name: { en: 'Your own digit', 'zh-Hans': '你写的数字' },
      },
      {
        minutes: 10,
        what: {
          en: 'One convolution by hand, then step through. Why are nine weights enough for the whole picture?',
          'zh-Hans': '手算一次卷积，再一步步走一遍。为什么九个权重就够整张图片用？',
        },
        shown: { at: 'convolution/convolution' },
        name: { en: 'One convolution, cell by cell', 'zh-Hans': '逐格计算的卷积' },
      },
      {
        minutes: 10,
        what: {
          en: 'The network without training: note its answer for five digits of the gallery. How many should be right by chance?',
          'zh-Hans': '没有训练过的网络：记下它对五个数字的答案。碰运气应该能对几个？',
        },
        shown: { at: 'digits/samples', state: untrained },
        name: { en: 'The data, before the training', 'zh-Hans': '数据，训练之前' },
      },
      {
        minutes: 10,
        what: {
          en: 'Drag the point along the curve. What does a guess cost, what a confident right answer, what a confident wrong one?',
          'zh-Hans': '沿曲线拖动那个点。随机猜测的损失是多少？有把握的正确答案呢？有把握的错误答案呢？',
        },
        shown: { at: 'loss/loss', settings: { 'loss.probability': '0.1' } },
        name: { en: 'The loss of a guess', 'zh-Hans': '随机猜测的损失' },
      },
      {
        minutes: 15,
        what: {
          en: 'Train. Half of the pairs with the learning rate of the link, the others with ten times as much. Write down loss and accuracy every minute, and compare the curves.',
          'zh-Hans': '开始训练。一半的组用链接里的学习率，另一半用它的十倍。每分钟记下损失和准确率，最后比较曲线。',
        },
        shown: { at: 'learning/training', settings: { 'training.learning-rate': '0.01' } },
        name: { en: 'Training, learning rate 0.01', 'zh-Hans': '训练，学习率 0.01' },
      },
      {
        minutes: 10,
        what: {
          en: 'A thousand digits it has never seen. Which mistakes could be yours? Look at the 4s that were taken for 9s.',
          'zh-Hans': '一千个它从没见过的数字。哪些错误你也会犯？看看那些被认作 9 的 4。',
        },
        shown: { at: 'evaluation/evaluation', settings: { 'evaluation.confused': '4 9' } },
        name: { en: '4s taken for 9s', 'zh-Hans': '被认作 9 的 4' },
      },
      {
        minutes: 15,
        what: {
          en: 'Each pair teaches a network three things of its own, six drawings each; then another pair draws for it. Is it right less often for them? Why?',
          'zh-Hans': '每组教网络认三种自己想的东西，每种画六幅；再请另一组来画。它对别人的画是不是更容易出错？为什么？',
        },
        shown: { at: 'teach/teach' },
        name: { en: 'Teach it your own', 'zh-Hans': '教它认你画的东西' },
      },
      {
        minutes: 5,
        what: {
          en: 'Why was the 7 a 7? Erase the pixels that voted most and count how many it takes.',
          'zh-Hans': '为什么这个 7 是 7？擦掉投票最多的像素，数一数要擦多少个。',
        },
        shown: { at: 'network/why', settings: { 'why.for': '7', 'why.against': '1' } },
        name: { en: '7 rather than 1', 'zh-Hans': '是 7 而不是 1' },
      },
      {
        minutes: 5,
        what: {
          en: 'Talk: where would you trust such a network, and what would you want to count before you do?',
          'zh-Hans': '讨论：什么情况下你会信任这样的网络？信任之前，你想先数清楚什么？',
        },
      },
    ],
    said: [
      {
        en: 'Learning means changing every weight a little so that the loss falls, again and again.',
        'zh-Hans': '学习就是：每个权重都朝损失下降的方向变一点点，一遍又一遍。',
      },
      {
        en: 'Whether it has learned is counted on examples that it has not learned from.',
        'zh-Hans': '学会了没有，要拿没学过的样本来检验。',
      },
      {
        en: 'It knows what its examples show, and nothing else.',
        'zh-Hans': '样本里有什么，它就知道什么，除此之外一无所知。',
      },
    ],
    misconceptions: [
      {
        wrong: { en: '“Somebody programmed what a 7 looks like.”', 'zh-Hans': '“有人编程告诉它 7 长什么样。”' },
        right: {
          en: 'Nobody did. With other examples the same program learns hearts and stars.',
          'zh-Hans': '没有人这样做。换一批样本，同一个程序就学会认爱心和星星。',
        },
      },
      {
        wrong: { en: '“The more it trains, the better.”', 'zh-Hans': '“训练越久越好。”' },
        right: {
          en: 'With few examples it learns them by heart and gets no better on others.',
          'zh-Hans': '样本太少，它只会背下来，对别的样本并没有变好。',
        },
      },
      {
        wrong: { en: '“It learns while we use it.”', 'zh-Hans': '“我们用它的时候，它也在学。”' },
        right: {
          en: 'It learns only while “Train” runs. Classifying a digit changes no weight.',
          'zh-Hans': '只有在“训练”运行时它才学习；识别数字不会改变任何权重。',
        },
      },
    ],
  },
];
